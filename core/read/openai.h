// Pages of OpenAI's costs and usage.
#pragma once

namespace core {

class Json;
struct Reading;

bool isOpenAiCosts(const Json& top);
void readOpenAiCosts(Reading& reading, const Json& top);
bool isOpenAiUsage(const Json& top);
void readOpenAiUsage(Reading& reading, const Json& top);

} // namespace core
