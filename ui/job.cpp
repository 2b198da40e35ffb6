#include "ui/job.h"

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
    try {
        if (error)
            std::rethrow_exception(error);
        Q_EMIT cancelled(); // stopped before it began
    } catch (const core::Error& e) {
        if (e.fault() == core::Fault::cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT failed(e);
    } catch (const std::exception& e) {
        Q_EMIT failed(core::Error(core::Fault::internal, e.what()));
    }
}

} // namespace ui
