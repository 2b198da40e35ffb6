// The one way to use threads inside core: work that follows in order on a second thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <cassert>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace core {

// How many threads one call of core may use, itself counted, where its caller says 0: two, or one
// on a machine of one processor: one reads, the other encodes or hashes.
inline int threadsFor(int wanted) { return wanted > 0 ? wanted : std::thread::hardware_concurrency() > 1 ? 2 : 1; }

// work(0) to work(count − 1), in any order and by so many threads at once; the caller is one of
// them and calls done after each piece of its own with the number of pieces taken so far. What work
// or done throw ends it, and is thrown here.
template <typename Work, typename Done>
void shareOut(std::size_t count, int threads, const Work& work, const Done& done)
{
    std::atomic<std::size_t> next = 0;
    std::exception_ptr error;
    {
        std::jthread other;
        if (threads > 1 && count > 1)
            other = std::jthread([&] {
                try {
                    for (auto n = next++; n < count; n = next++)
                        work(n);
                } catch (...) {
                    error = std::current_exception();
                    next = count;
                }
            });
        try {
            for (auto n = next++; n < count; n = next++) {
                work(n);
                done(n + 1);
            }
        } catch (...) {
            next = count;
            throw; // the other one ends with its piece
        }
    }
    if (error)
        std::rethrow_exception(error);
}

// Items are worked on one after another in the order in which they are submitted, by one other
// thread; with threads = 1 at once, by submit() itself. So nothing depends on the number of
// threads. All calls come from one thread. What the work throws is thrown by a later call; the
// items after it are not worked on. SQLite and Progress stay with the caller. Items wait for each
// other in batches, since waking a thread takes as long as a small item: work begins when some were
// submitted, and a caller that found no room goes on when half of it is free. wait() works on all
// there is. Destroying it waits for the item at work and drops the others.
template <typename Item>
class OrderedWorker {
public:
    OrderedWorker(std::function<void(Item&)> work, int threads, std::size_t room = 96)
        : work_(std::move(work)), ring_(room)
    {
        if (threads > 1)
            thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    OrderedWorker(const OrderedWorker&) = delete;
    OrderedWorker& operator=(const OrderedWorker&) = delete;

    // Takes the content of item and leaves that of one that was done before (or of a new one),
    // whose memory can be used again. Waits while there is no room.
    void submit(Item& item)
    {
        if (!thread_.joinable())
            return work_(item);
        std::unique_lock lock(mutex_);
        assert(!ring_.empty());
        if (waiting() == ring_.size())
            waitUntil(lock, ring_.size() / 2);
        rethrow();
        std::swap(item, ring_[submitted_ % ring_.size()]);
        ++submitted_;
        if (isIdle_ && waiting() >= batch())
            begin_.notify_one();
    }
    void wait() // until all is done
    {
        std::unique_lock lock(mutex_);
        waitUntil(lock, 0);
        rethrow();
    }
    void finish() // waits and gives the memory of the items back; nothing may be submitted any more
    {
        wait();
        std::unique_lock lock(mutex_);
        ring_ = std::vector<Item>();
    }

private:
    std::size_t waiting() const { return submitted_ - done_; }
    std::size_t batch() const { return std::max<std::size_t>(ring_.size() / 8, 1); }
    void waitUntil(std::unique_lock<std::mutex>& lock, std::size_t few)
    {
        wanted_ = few;
        if (waiting() > few && !error_) {
            isAwaited_ = true;
            begin_.notify_one();
            awaited_.wait(lock, [this] { return waiting() <= wanted_ || error_; });
            isAwaited_ = false;
        }
    }
    void rethrow() const
    {
        if (error_)
            std::rethrow_exception(error_);
    }
    void run(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        for (;;) {
            if (waiting() == 0) {
                isIdle_ = true;
                begin_.wait(lock, stop, [this] { return waiting() >= batch() || (isAwaited_ && waiting() > 0); });
                isIdle_ = false;
            }
            if (stop.stop_requested())
                return;
            Item& item = ring_[done_ % ring_.size()];
            lock.unlock();
            try {
                work_(item);
            } catch (...) {
                lock.lock();
                error_ = std::current_exception();
                awaited_.notify_one();
                return;
            }
            lock.lock();
            ++done_;
            if (isAwaited_ && waiting() <= wanted_)
                awaited_.notify_one();
        }
    }

    std::function<void(Item&)> work_;
    std::vector<Item> ring_;
    std::size_t submitted_ = 0;
    std::size_t done_ = 0;
    std::size_t wanted_ = 0; // so few may wait before the caller goes on
    bool isAwaited_ = false; // the caller waits
    bool isIdle_ = false;    // the thread waits for a batch
    std::exception_ptr error_;
    std::mutex mutex_;
    std::condition_variable awaited_;
    std::condition_variable_any begin_;
    std::jthread thread_; // last: started when the rest is there, ended first
};

// A value that one thread states and another one reads.
template <typename Value>
class Published {
public:
    void set(Value value)
    {
        const std::lock_guard lock(mutex_);
        value_ = std::move(value);
    }
    Value get() const
    {
        const std::lock_guard lock(mutex_);
        return value_;
    }

private:
    mutable std::mutex mutex_;
    Value value_;
};

} // namespace core
