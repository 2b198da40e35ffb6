// Training logs of Hugging Face transformers (export-formats 6.3).
#pragma once

#include "core/read/format.h"

namespace core {

void readTrainerState(Reading& reading, const Json& top); // trainer_state.json

} // namespace core
