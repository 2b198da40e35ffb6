#include "ui/job.h"

#include "core/base/unexpected.h"

namespace ui {

Job::~Job()
{
    ++newest_;
    cancel();
    running_.waitForFinished();
}

void Job::keep(const QFuture<void>& future)
{
    const auto before = running_.futures();
    running_.clearFutures();
    for (const auto& other : before)
        if (!other.isFinished())
            running_.addFuture(other);
    running_.addFuture(future);
}

void Job::reportFailure(const std::exception_ptr& error)
{
    if (!error) {
        Q_EMIT cancelled(); // stopped before it began
        return;
    }
    const auto fault = core::errorOf(error);
    if (fault.fault() == core::Fault::cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(fault);
}

} // namespace ui
