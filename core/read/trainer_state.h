// Training logs of Hugging Face transformers (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

void readTrainerState(Reading& reading, const Json& top); // trainer_state.json

} // namespace core
