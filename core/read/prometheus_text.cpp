// The text that Prometheus scrapes, and OpenMetrics: a sample a line, NAME{LABEL="VALUE",…} NUMBER [TIME] [# EXEMPLAR].
#include "core/base/sentences.h"
#include "core/read/prometheus.h"

#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/bytes/limits.h"
#include "core/bytes/lines.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::string_view endMark = "# EOF";

struct Sample {
    std::string name;
    std::vector<std::pair<std::string, std::string>> labels;
    double value = 0;
    std::optional<double> time; // as written: milliseconds, or seconds in OpenMetrics
};

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':';
}

// Takes a line apart from left to right; each step says whether it was there.
class SampleLine {
public:
    explicit SampleLine(std::string_view line) : rest_(trim(line)) {}

    bool read(Sample& into)
    {
        into.name = name();
        into.labels.clear();
        into.time.reset();
        if (rest_.starts_with('{') && !labels(into))
            return false;
        if (into.name.empty())
            return false;
        const auto value = parseMetric(word());
        if (!value)
            return false;
        into.value = *value;
        const auto time = word();
        if (!time.empty() && time != "#") {
            into.time = parseNumber(time);
            if (!into.time || (!rest_.empty() && !rest_.starts_with('#')))
                return false;
        }
        return true;
    }

private:
    void blanks() { rest_ = trim(rest_); } // the end is trimmed already
    bool take(char c)
    {
        blanks();
        if (!rest_.starts_with(c))
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    std::string_view name()
    {
        const auto end =
            static_cast<std::size_t>(std::find_if_not(rest_.begin(), rest_.end(), isNameByte) - rest_.begin());
        const auto found = rest_.substr(0, end);
        rest_.remove_prefix(end);
        blanks();
        return found;
    }
    std::string_view word()
    {
        blanks();
        const auto end = std::min(rest_.find_first_of(" \t"), rest_.size());
        const auto found = rest_.substr(0, end);
        rest_.remove_prefix(end);
        blanks();
        return found;
    }
    // What stands behind an opening quote, up to its closing one.
    std::optional<std::string> quoted()
    {
        std::string text;
        for (std::size_t at = 0; at < rest_.size(); ++at) {
            const char c = rest_[at];
            if (c == '"') {
                rest_.remove_prefix(at + 1);
                return text;
            }
            if (c == '\\' && at + 1 < rest_.size())
                text += rest_[++at] == 'n' ? '\n' : rest_[at];
            else
                text += c;
        }
        return std::nullopt;
    }
    bool labels(Sample& into)
    {
        take('{');
        while (!take('}')) {
            const bool inQuotes = take('"');
            const auto label = inQuotes ? quoted() : std::optional(std::string(name()));
            if (!label || label->empty())
                return false;
            if (take('=')) {
                if (!take('"'))
                    return false;
                const auto value = quoted();
                if (!value)
                    return false;
                into.labels.emplace_back(*label, *value);
            } else if (inQuotes && into.name.empty()) {
                into.name = *label; // {"a.name", label="x"}
            } else {
                return false;
            }
            if (!take(',') && !rest_.starts_with('}'))
                return false;
        }
        return true;
    }

    std::string_view rest_;
};

bool isComment(std::string_view line) { return trim(line).empty() || trim(line).starts_with('#'); }

// Read to its end once: only there it says whether it is OpenMetrics.
bool endsWithMark(const std::filesystem::path& path, const Progress& progress)
{
    TextSource source(path);
    std::string buffer(source.roomFor(64 * 1024), '\0'), tail;
    while (const auto got = source.read(buffer.data(), buffer.size())) {
        progress.step(0, 0);
        tail.append(buffer, 0, got);
        if (tail.size() > 256)
            tail.erase(0, tail.size() - 256);
    }
    const auto end = trim(tail);
    return end == endMark || (end.ends_with(endMark) && end[end.size() - endMark.size() - 1] == '\n');
}

} // namespace

bool isExposition(std::string_view head)
{
    const auto text = trim(head.substr(0, 4096));
    return text.starts_with("# HELP") || text.starts_with("# TYPE") || text.starts_with("# UNIT")
           || text.starts_with(endMark);
}

bool isSampleLines(std::string_view head)
{
    const auto lines = split(head, '\n');
    bool any = false;
    Sample sample;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isComment(lines[i]))
            continue;
        if (i > 0 && i + 1 == lines.size())
            break; // perhaps not whole
        if (!SampleLine(lines[i]).read(sample))
            return false;
        any = true;
    }
    return any;
}

void readExposition(Reading& reading, TextSource& source)
{
    if (reading.options.format.empty())
        reading.found.format = endsWithMark(reading.path, reading.progress) ? "openmetrics_text" : "prometheus_text";
    const double perUnit = reading.found.format == "openmetrics_text" ? 1000 : 1;
    const auto fileTime = source.bytes().stamp().modified_ns / 1'000'000;
    reading.found.points = 0;
    Lines lines(source, maxRecordBytes);
    Sample sample;
    std::vector<Label> labels;
    std::int64_t number = 0, ofUsageBasis = 0;
    while (const auto line = lines.next()) {
        if (++number % 4096 == 0)
            reading.progress.step(source.bytes().packedDone(), source.bytes().packedSize());
        if (!line->tooLong && isComment(line->text))
            continue;
        const bool isSample = !line->tooLong && SampleLine(line->text).read(sample);
        const bool isTimed = !isSample || !sample.time || isTimeNumber(*sample.time * perUnit);
        if (!isSample || !isTimed) {
            reading.found.endsInRow = reading.found.endsInRow || !line->ended;
            reading.refuse(number, 1, "prometheus.line",
                           !isTimed      ? sentence(MessageCode::line_sample_time)
                           : line->ended ? sentence(MessageCode::line_no_sample)
                                         : sentence(MessageCode::line_cut),
                           line->text);
            continue;
        }
        ++*reading.found.points;
        reading.metrics.add(sample.name, sample.value);
        labels.assign(sample.labels.begin(), sample.labels.end());
        if (isOfUsageBasis(sample.name, labels)) {
            ++ofUsageBasis;
            continue;
        }
        PointFact fact;
        fact.metric = sample.name;
        fact.asset = reading.sourceAsset(AssetKind::service, "prometheus");
        fact.at =
            sample.time ? reading.times.known(static_cast<Milliseconds>(std::floor(*sample.time * perUnit))) : fileTime;
        fact.labels = labels;
        fact.value = sample.value;
        fact.row = number;
        reading.sink.point(fact);
    }
    warnOfUsageBasis(reading, ofUsageBasis);
}

} // namespace core
