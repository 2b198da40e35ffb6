// The one way to use threads inside core: work in order, results in order.
#pragma once

#include <exception>
#include <optional>
#include <thread>
#include <utility>

namespace core {

// Runs work() on a second thread while the caller goes on; result() waits and hands the value over, or rethrows what
// work threw. SQLite and Progress stay with the calling thread. Destroying it waits.
template <typename Value>
class Ahead {
public:
    template <typename Work>
    explicit Ahead(Work work)
        : thread_([this, work = std::move(work)]() mutable {
              try {
                  value_.emplace(work());
              } catch (...) {
                  error_ = std::current_exception();
              }
          })
    {
    }
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;

    Value result()
    {
        thread_.join();
        if (error_)
            std::rethrow_exception(error_);
        return std::move(*value_);
    }

private:
    std::optional<Value> value_;
    std::exception_ptr error_;
    std::jthread thread_; // last: started when the rest is there
};

} // namespace core
