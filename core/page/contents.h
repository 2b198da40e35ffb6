// The content of each page as a plain value: ui paints it, app prints it, a briefing freezes it. No
// layout, no translation: names are English, sentences are messages.
#pragma once

#include "core/base/ids.h"
#include "core/base/message.h"
#include "core/base/period.h"
#include "core/base/time.h"
#include "core/intake/sources.h"
#include "core/kpi/few_things.h"
#include "core/kpi/question.h"
#include "core/kpi/source_row.h"
#include "core/kpi/status.h"
#include "core/model/number_text.h"
#include "core/stat/xmr.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

// The frame of every page: the status bar and the head of a printed page show it.
struct PageHead {
    std::string scope = "*";
    Period period;
    std::optional<Day> to = {}; // of a period that runs: the last day in all figures; empty: the whole period
    Comparison against = {};
    Period comparison;                   // comparedPeriod: that of the figures compared with
    std::optional<Day> dataDate;         // last day any fact speaks of; empty: nothing imported yet
    std::string currency;                // reporting currency; empty: none yet
    std::int64_t componentsReported = 0; // components with any fact in the period
    std::int64_t components = 0;         // components that belong to the period
    std::int64_t rejectedRows = 0;       // in the quarantine, all imports in force
};

// One KPI for one scope and period, as a row of a page.
struct KpiRow {
    std::string kpi;    // id, such as data.test_pass_rate
    std::string name;   // "Test pass rate"
    std::string domain; // data, model, cost, flow, joint, gov
    std::string unit;   // "%", "h", "1/week", "points", "d", or "currency" (PageHead::currency)
    Better better = Better::higher;
    KpiStatus status = KpiStatus::no_data;
    std::optional<double> value, previous; // in unit; previous: what it is compared with (PageHead::against)
    std::optional<double> numerator, denominator;
    std::optional<double> target, floor; // in force in this period
    std::optional<double> score;         // 0 to 100
    std::optional<double> previousScore; // of what it is compared with
    double weight = 0;                   // in its domain's score; 0: takes no part
    double coverage = 0;                 // 0 to 1; below 0.5 no status colour
    std::int64_t included = 0, applicable = 0;
    std::optional<ShareOfFew> fewThings = {}; // "3 of 5", which is what is shown of a share of few things
    Messages missing;                         // for no_data: which fact of whom is not there
    std::vector<double> series; // the last twelve periods of the same kind, oldest first, this one last; NaN: gap
    std::vector<KpiStatus> seriesStatus;        // of each of these; empty where nobody asked
    Variation variation = Variation::no_limits; // of the newest finished period; no_limits where nobody asked
    std::optional<Assurance> assurance;
};

struct ScoreTile {
    std::string of; // data, model, cost, flow, joint, gov, health
    std::optional<double> score, previous;
    KpiStatus status = KpiStatus::no_data;
    double coverage = 0;        // 0 to 1
    double low = 0, high = 100; // what it could be
    std::vector<double> series; // as in KpiRow
};

struct DomainBlock {
    ScoreTile score;
    std::vector<KpiRow> rows; // at most five: the worst loss of score × weight first, unrated and empty ones last
};

struct Change { // a KPI whose score differs from what it is compared with
    std::string kpi, name;
    double scoreBefore = 0, scoreNow = 0;
    std::optional<double> before, now; // values
    std::string unit;
};

struct OverviewContent {
    PageHead head;
    ScoreTile health;
    Messages facts;                     // one to four sentences (core/page/sentence.h)
    std::vector<DomainBlock> domains;   // data, model, cost, in this order
    std::vector<ScoreTile> otherScores; // flow, joint, gov where they are scored
    std::vector<KpiRow> joint; // the joint KPIs that have a value or lack data, most important first, at most six
    std::vector<Change> worse, better; // largest movement first, at most four each
    Messages nothingCompared = {};     // instead of both: why nothing can be said to be worse or better
};

// One point of a KPI's history.
struct KpiPoint {
    Period period;
    std::optional<double> value, numerator, denominator, target, floor;
    KpiStatus status = KpiStatus::no_data;
    double coverage = 0;
};

// Natural process limits of points of a history that belong together (core/kpi/README.md, Signals);
// a rebase begins others.
struct SeriesLimits {
    std::size_t first = 0, last = 0; // positions, both ends inside
    double center = 0, lower = 0, upper = 0;
    bool provisional = false; // 8 to 11 points: drawn dotted
    bool clippedLower = false, clippedUpper = false;
};

// One measure that the formula names, with this period's total.
struct FormulaInput {
    std::string measure; // "dq_tests_passed"
    std::string title;   // "Data tests passed"
    std::string unit;
    std::optional<double> total; // over the counted components
    std::vector<ImportId> imports;
};

struct ComponentResult {
    std::string component;
    std::string kind;
    KpiRow row; // series included
    std::optional<double> spend;
    // Of a KPI of verdicts: the accuracy that was judged and its target, in per cent.
    std::optional<double> accuracy = {}, accuracyTarget = {};
};

struct ImportRef {
    ImportId id{};
    std::string file;
    std::string identity; // XXH3-128 of the unpacked bytes, hex
    std::string sha256;   // hex; empty until it was taken
    Milliseconds at = 0;
    std::int64_t rows = 0, rejected = 0;
};

struct KpiContent {
    PageHead head;
    KpiRow row;
    std::string definition; // in words
    std::string formula;    // as written in the catalogue
    std::string filledIn;   // with this period's sums in full: "100 * 8430.5 / 8700"; empty without a value
    std::string why;        // why the default target
    std::string source;
    std::vector<KpiPoint> history; // oldest first, at most 24 periods
    // Those of its signals, where the value itself is judged: none below eight points,
    // none of a series with a season.
    std::vector<SeriesLimits> limits;
    std::vector<FormulaInput> inputs;
    std::vector<ComponentResult> components; // largest spend first; empty for organisation KPIs and single components
    std::vector<ImportRef> imports;
};

struct ImportRow {
    ImportRef ref;
    std::string source;
    std::string format;
    std::string status;                                      // in force, in part, held back, replaced, undone, dropped
    std::vector<std::pair<std::string, std::string>> totals; // "billed EUR" → exact amount
    std::string note;
    std::vector<ImportId> replaces = {};    // imports in whose place its cost rows stand
    Messages changes = {};                  // what it did to money that was in force before it
    std::optional<ImportId> continues = {}; // the file has grown: its rows follow those of this import
    std::vector<ImportId> continuedBy = {}; // later ones, not undone, that are undone with it
};

struct QuarantineRow {
    ImportId import{};
    std::string file;
    std::int64_t line = 0, column = 0;
    std::string reason; // English
    std::string text;
    std::string code = {}; // tidy.time
};

// Rejected rows of one file and reason.
struct RejectionRow {
    ImportId import{};
    std::string file;
    std::string reason; // English
    std::int64_t rows = 0;
    std::int64_t line = 0; // of the first
    std::string code = {};
};

// What an import leaves to a person. Role and currency are said of the source; with any other
// answer the file is imported again.
enum class ImportChoice { decimal_mark, date_order, period, mapping, whole, currency, role };

// The answers with which a file is imported again.
struct ImportAnswers {
    DecimalMark decimal = DecimalMark::unknown;
    DateOrder dates = DateOrder::unknown;
    std::optional<Period> period = {};
    bool whole = false;
    std::string mapping = {}; // JSON; empty: none
    friend bool operator==(const ImportAnswers&, const ImportAnswers&) = default;
};

// What became of one file of an import. What a delivery of several files did
// stands with the first of them.
struct ReceiptRow {
    std::string path;
    std::string status;                     // imported, unchanged, replaced, refused, outdated, manifest
    Message found;                          // what was found, or why it was refused
    std::int64_t rejected = 0;              // rows in quarantine
    Messages did = {};                      // rows, exact totals, what was replaced
    Messages changes = {};                  // what became of money that was in force, and what to look at
    Messages notes = {};                    // of the file: what was left out or not understood
    bool lacksSomething = false;            // beside rejected rows: an amount, a time, the end of the file
    std::vector<ImportChoice> choices = {}; // what a person can decide
    std::string source = {};                // whose role or currency that is
    std::string mapping = {};               // the one that is proposed, JSON
    friend bool operator==(const ReceiptRow&, const ReceiptRow&) = default;
};

struct DataContent {
    PageHead head;
    std::vector<ImportRow> imports;        // newest first
    std::vector<QuarantineRow> quarantine; // the first 1,000
    std::int64_t quarantined = 0;
    std::vector<SourceEntry> sources = {}; // by name
    std::vector<ReceiptRow> receipts = {}; // of the last call that brought something, as far as the workspace keeps
                                           // them: what was refused whole is not there
};

} // namespace core
