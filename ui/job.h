// Core work on a pool thread, its outcome on the window's thread.
#pragma once

#include "core/base/progress.h"

#include <QFutureSynchronizer>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace ui {

// One piece of core work at a time. run() starts it and stops a former one, whose outcome is then
// never reported; progressed(), then exactly one of the done callback, failed() or cancelled()
// arrive on this object's thread; failed() also after a done callback that throws. work captures
// values and opens its own Database. Destroying the Job stops the work and waits for it.
class Job : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Job() override;

    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        // The outcome travels beside the future: a QPromise drops a result that comes after
        // cancel(), and QtConcurrent wraps foreign exceptions into QUnhandledException.
        struct Outcome {
            std::optional<std::invoke_result_t<Work, const core::Progress&>> result;
            std::exception_ptr error;
        };
        cancel();
        const auto id = ++newest_;
        auto outcome = std::make_shared<Outcome>();
        auto* watcher = new QFutureWatcher<void>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, id](int percent) {
            if (id == newest_)
                Q_EMIT progressed(percent);
        });
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, id, watcher, outcome, done = std::move(done)]() mutable {
                    watcher->deleteLater();
                    if (id != newest_)
                        return;
                    busy_ = false;
                    if (!outcome->result)
                        return reportFailure(outcome->error);
                    try {
                        done(std::move(*outcome->result));
                    } catch (...) {
                        reportFailure(std::current_exception());
                    }
                });
        busy_ = true;
        future_ = QtConcurrent::run([work = std::move(work), outcome](QPromise<void>& promise) mutable {
            promise.setProgressRange(0, 100);
            const core::Progress progress([&promise](std::size_t finished, std::size_t total) {
                promise.setProgressValue(total ? static_cast<int>(100 * finished / total) : 0);
                return !promise.isCanceled();
            });
            try {
                outcome->result.emplace(work(progress));
            } catch (...) {
                outcome->error = std::current_exception();
            }
        });
        keep(future_);
        watcher->setFuture(future_);
    }

    void cancel() { future_.cancel(); }
    void wait() { running_.waitForFinished(); } // the outcome arrives afterwards, as always
    bool busy() const { return busy_; }

Q_SIGNALS:
    void progressed(int percent);
    void failed(const core::Error& error);
    void cancelled();

private:
    void keep(const QFuture<void>& future); // until it is finished
    void reportFailure(const std::exception_ptr& error);

    bool busy_ = false;
    int newest_ = 0;
    QFuture<void> future_;
    QFutureSynchronizer<void> running_;
};

} // namespace ui
