#include "core/store/cost_write.h"

#include "core/model/amount.h"
#include "core/store/segment_read.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t largestSlice = std::size_t(4) << 20;   // bytes of text handed on at once
constexpr std::size_t largestWaiting = std::size_t(1) << 20; // block
constexpr std::array keyRoleList = {
    CostRole::provider, CostRole::billing_account, CostRole::sub_account, CostRole::service_category,
    CostRole::service,  CostRole::resource,        CostRole::tags};
constexpr std::array placeRoles = {CostRole::charge_start, CostRole::billing_start, CostRole::billing_end};
// Where a file has more keys than this, a new section begins: some 100 MiB of memory for who reads it.
constexpr std::uint32_t sectionKeys = 131'072;
constexpr std::size_t sectionKeyText = std::size_t(32) << 20;
constexpr std::size_t mostPlaces = 100'000; // remembered
constexpr std::uint32_t noTuple = 0xffffffff;

} // namespace

struct CostWriter::Sums {
    std::array<ExactSum, amountRoles.size()> sums;
    std::array<bool, amountRoles.size()> there{};
};

CostWriter::~CostWriter() = default;

CostWriter::CostWriter(Spool& spool, const CostLayout& layout, std::string fallbackCurrency, Day fallbackDay,
                       int threads)
    : spool_(spool), layout_(layout), fallbackCurrency_(std::move(fallbackCurrency)), fallbackDay_(fallbackDay),
      keys_(keyRoleList.size()), otherKeys_(keyRoleList.size()),
      belt_(
          [this](CostBlock& block) {
              addBlock(block);
              block.spans.resize(runs_.size());
              for (std::size_t n = 0; n < runs_.size(); ++n)
                  if (const auto wish = runs_[n].wish();
                      wish.first != block.spans[n].first || wish.last != block.spans[n].last)
                      block.spans[n] = wish;
          },
          threadsFor(threads))
{
    keyPlace_.assign(layout.columns.size(), -1);
    for (std::size_t place = 0; place < keyRoleList.size(); ++place) {
        keyColumns_.push_back(layout.column(keyRoleList[place]));
        if (keyColumns_.back() >= 0)
            keyPlace_[static_cast<std::size_t>(keyColumns_.back())] = static_cast<int>(place);
    }
    for (std::size_t n = 0; n < amountRoles.size(); ++n)
        amountColumns_[n] = layout.column(amountRoles[n]);
    beginSection();
}

// Everything that is known by words begins anew; scopes and sums go on.
void CostWriter::beginSection()
{
    ++section_;
    columns_.clear();
    moments_.clear();
    for (std::size_t column = 0; column < layout_.columns.size(); ++column) {
        const auto number = static_cast<int>(column);
        const bool words = keyPlace_[column] >= 0 || number == layout_.column(CostRole::currency)
                           || number == layout_.column(CostRole::commitment_status);
        columns_.push_back(std::make_unique<TextColumn>(number, words));
    }
    for (const auto role : placeRoles)
        moments_.push_back(std::make_unique<Moments>(roleColumn(role)));
    runs_.clear();
    runsLooked_ = runsChosen_ = false;
    keys_ = TupleNumbers(keyRoleList.size());
    keysTold_ = 0;
    otherKeys_ = TupleNumbers(keyRoleList.size());
    keyRun_ = -1;
    keyOfEntry_.clear();
    scopeNumbers_ = TupleNumbers(3);
    scopeOfTuple_.clear();
    placeNumbers_ = TupleNumbers(placeRoles.size() + 2);
    placeOfTuple_.clear();
    sumsOfWord_.clear();
}

bool CostWriter::isSectionFull() const
{
    std::size_t bytes = 0;
    for (const auto column : keyColumns_)
        bytes += column >= 0 ? columns_[static_cast<std::size_t>(column)]->dictionary().bytes() : 0;
    return keys_.size() >= sectionKeys || bytes >= sectionKeyText;
}

const TextColumn* CostWriter::roleColumn(CostRole role) const
{
    const auto column = layout_.column(role);
    return column < 0 ? nullptr : columns_[static_cast<std::size_t>(column)].get();
}

std::uint32_t CostWriter::wordOf(CostRole role, std::size_t row) const
{
    const auto* column = roleColumn(role);
    return column == nullptr ? 0 : column->numbers()[row];
}

CostWriter::Moment CostWriter::Moments::at(std::size_t row, std::string_view text)
{
    const auto read = [text]() -> Moment {
        const auto time = isNullCell(text) ? std::nullopt : parseTime(text);
        return time ? Moment{true, dayOf(time->at_ms)} : Moment{};
    };
    if (!column_->isWords())
        return read();
    const auto word = column_->numbers()[row];
    if (word >= asked_.size()) {
        asked_.resize(word + 64);
        known_.resize(word + 64);
    }
    if (!asked_[word]) {
        asked_[word] = true;
        known_[word] = read();
    }
    return known_[word];
}

void CostWriter::add(const CostBlock& block)
{
    belt_.drain();
    addBlock(block);
}

// Large blocks, of long rows or of many empty cells, do not wait: memory is that of a fixed number of others.
void CostWriter::take(CostBlock& block)
{
    const auto bytes = block.text.raw.size() + block.text.ends.size() * sizeof(std::uint32_t)
                       + block.cells.size() * sizeof(std::string_view);
    ColumnRun::hash(block);
    if (block.text.owned && bytes <= largestWaiting)
        belt_.put(block);
    else
        add(block);
}

void CostWriter::addBlock(const CostBlock& block)
{
    const bool spans = block.hasSpans() && block.columns > 0;
    spansSeen_ = spansSeen_ || spans;
    const auto& raw = block.text.raw;
    if ((spans || block.text.owned) && raw.size() <= largestSlice
        && rowKeys_.size() + block.rows() <= segmentRows) { // most are
        segmentBytes_ += spans ? block.text.ends.back() - block.text.begins.front() : raw.size();
        return addSlice(block, 0, block.rows());
    }
    std::size_t first = 0;
    std::size_t bytes = 0;
    for (std::size_t row = 0; row < block.rows(); ++row) {
        std::size_t rowBytes = spans ? block.text.span(row, block.columns, 0, block.columns - 1).size() : 0;
        for (std::size_t column = 0; !spans && column < block.columns; ++column)
            rowBytes += block.cell(row, column).size();
        const bool full = bytes + rowBytes > largestSlice || rowKeys_.size() + (row - first) >= segmentRows;
        if (full && row > first) {
            addSlice(block, first, row - first);
            first = row;
            bytes = 0;
        }
        bytes += rowBytes;
        segmentBytes_ += rowBytes;
    }
    if (first < block.rows())
        addSlice(block, first, block.rows() - first);
}

void CostWriter::addSlice(const CostBlock& block, std::size_t first, std::size_t count)
{
    const auto before = rowKeys_.size();
    addColumns(block, first, count);
    addKeys(before, count, block.hasSpans());
    addPlaces(block, first, count, before);
    addAmounts(block, first, count, before);
    rows_ += static_cast<std::int64_t>(count);
    const bool heavy =
        std::ranges::any_of(columns_, [](const auto& column) { return column->heavy() >= segmentColumn; });
    if (rowKeys_.size() >= segmentRows || segmentBytes_ >= segmentText || heavy)
        cut();
    else if (!runsLooked_ && rowKeys_.size() >= ColumnRun::fewestRows)
        chooseRuns(false);
}

// Did the reader read this amount already, in the column that counts here?
bool CostWriter::hasAmounts(const CostBlock& block, std::size_t n) const
{
    return !block.amounts.empty() && block.amountColumns[n] == amountColumns_[n];
}

void CostWriter::addColumns(const CostBlock& block, std::size_t first, std::size_t count)
{
    const TextColumn* neighbour = nullptr;
    const std::string_view* neighbourTexts = nullptr;
    auto run = block.hasSpans() ? runs_.begin() : runs_.end();
    for (std::size_t column = 0; column < block.columns; ++column) {
        if (run != runs_.end() && run->first() == column) {
            run->add(block, first, count, columns_);
            column = run->last();
            ++run;
            neighbour = nullptr;
            continue;
        }
        const auto role = std::ranges::find(amountColumns_, static_cast<int>(column)) - amountColumns_.begin();
        const auto* const amounts =
            role < static_cast<std::ptrdiff_t>(amountRoles.size()) && hasAmounts(block, static_cast<std::size_t>(role))
                ? block.amounts.data() + first * amountRoles.size() + static_cast<std::size_t>(role)
                : nullptr;
        if (amounts != nullptr && columns_[column]->addPlain(amounts, count)) { // nobody needs to see the texts
            neighbour = nullptr;
            continue;
        }
        auto& gathered = gathered_[column % 2]; // the neighbour's are still looked at
        const auto* texts = block.isGrid() ? gather(block, first, count, column, gathered)
                                           : block.cells.data() + first * block.columns + column;
        auto stride = block.isGrid() ? 1 : block.columns;
        const auto* const whole = block.text.left ? putTogether(texts, count, stride) : nullptr;
        if (whole != nullptr) {
            texts = whole;
            stride = 1;
            neighbour = nullptr;
        }
        columns_[column]->add(texts, count, stride, neighbour, neighbourTexts, amounts);
        neighbour = columns_[column]->isDecimals() && whole == nullptr ? columns_[column].get() : nullptr;
        neighbourTexts = texts;
    }
}

// The cells of a column of a block that was not taken apart.
const std::string_view* CostWriter::gather(const CostBlock& block, std::size_t first, std::size_t count,
                                           std::size_t column, std::vector<std::string_view>& into)
{
    into.resize(count);
    for (std::size_t row = 0; row < count; ++row)
        into[row] = block.text.cell(first + row, block.columns, column);
    return into.data();
}

// The cells of a column where some of them were left; null: none was.
const std::string_view* CostWriter::putTogether(const std::string_view* texts, std::size_t count, std::size_t stride)
{
    std::size_t bytes = 0;
    for (std::size_t row = 0; row < count; ++row)
        bytes += isLeft(texts[row * stride]) ? texts[row * stride].size() : 0;
    if (bytes == 0)
        return nullptr;
    unquoted_.resize(std::max(unquoted_.size(), bytes));
    together_.resize(count);
    char* out = unquoted_.data();
    for (std::size_t row = 0; row < count; ++row) {
        together_[row] = texts[row * stride];
        if (!isLeft(together_[row]))
            continue;
        together_[row] = unquoted(together_[row], out);
        out += together_[row].size();
    }
    return together_.data();
}

// The run that holds most columns of the key, −1: none with two.
void CostWriter::chooseKeyRun()
{
    std::size_t most = 1;
    keyRun_ = -1;
    for (std::size_t n = 0; n < runs_.size(); ++n) {
        const auto inside = static_cast<std::size_t>(
            std::ranges::count_if(keyColumns_, [&](int column) { return isInRun(n, column); }));
        if (inside > most) {
            most = inside;
            keyRun_ = static_cast<int>(n);
        }
    }
    keyOfEntry_.clear();
}

bool CostWriter::isInRun(std::size_t run, int column) const
{
    return column >= static_cast<int>(runs_[run].first()) && column <= static_cast<int>(runs_[run].last());
}

// Where the key columns outside of the key run say what they said when an entry of the run was met before, its key is
// known.
void CostWriter::addKeys(std::size_t before, std::size_t count, bool spans)
{
    std::array<const std::uint32_t*, keyRoleList.size()> numbers{};
    std::array<bool, keyRoleList.size()> outside{};
    const bool known = keyRun_ >= 0 && spans;
    for (std::size_t place = 0; place < numbers.size(); ++place) {
        if (keyColumns_[place] < 0)
            continue;
        numbers[place] = columns_[static_cast<std::size_t>(keyColumns_[place])]->numbers().data() + before;
        outside[place] = !known || !isInRun(static_cast<std::size_t>(keyRun_), keyColumns_[place]);
    }
    const auto* const entries = known ? runs_[static_cast<std::size_t>(keyRun_)].entries().data() : nullptr;
    if (known)
        keyOfEntry_.resize(runs_[static_cast<std::size_t>(keyRun_)].size(), {noTuple, 0});
    std::array<std::uint32_t, keyRoleList.size()> tuple{};
    std::array<std::uint32_t, keyRoleList.size()> above{};
    std::uint32_t others = noTuple;
    for (std::size_t row = 0; row < count; ++row) {
        bool same = row > 0;
        for (std::size_t place = 0; place < tuple.size(); ++place) {
            if (numbers[place] == nullptr)
                continue;
            tuple[place] = numbers[place][row];
            same = same && (!outside[place] || tuple[place] == above[place]);
        }
        if (!known) {
            rowKeys_.push_back(same ? rowKeys_.back() : keys_.number(tuple.data()));
        } else {
            if (!same) {
                auto rest = tuple;
                for (std::size_t place = 0; place < rest.size(); ++place)
                    rest[place] = outside[place] ? rest[place] : 0;
                others = otherKeys_.number(rest.data());
            }
            auto& met = keyOfEntry_[entries[row]];
            if (met.first != others)
                met = {others, keys_.number(tuple.data())};
            rowKeys_.push_back(met.second);
        }
        above = tuple;
    }
}

std::uint32_t CostWriter::scopeOf(std::uint32_t provider, std::uint32_t account, Day period)
{
    const std::array<std::uint32_t, 3> tuple = {provider, account, static_cast<std::uint32_t>(number(period))};
    const auto known = scopeNumbers_.number(tuple.data());
    if (known < scopeOfTuple_.size())
        return scopeOfTuple_[known];
    const auto* providers = roleColumn(CostRole::provider);
    const auto* accounts = roleColumn(CostRole::billing_account);
    CostScope named;
    named.provider = providers != nullptr ? std::string(providers->dictionary().word(provider)) : "";
    named.account = accounts != nullptr ? std::string(accounts->dictionary().word(account)) : "";
    named.period = isoDay(period);
    const auto before = section_ > 0 ? std::ranges::find(scopes_, named) : scopes_.end();
    const auto scope = static_cast<std::uint32_t>(before - scopes_.begin());
    if (before == scopes_.end())
        scopes_.push_back(std::move(named));
    scopeOfTuple_.push_back(scope);
    return scope;
}

CostWriter::Place CostWriter::placeOf(const CostBlock& block, std::size_t inBlock, std::size_t row)
{
    std::array<Moment, 3> moment{};
    for (std::size_t n = 0; n < placeRoles.size(); ++n) {
        const auto column = layout_.column(placeRoles[n]);
        if (column >= 0)
            moment[n] = moments_[n]->at(row, block.cell(inBlock, static_cast<std::size_t>(column)));
    }
    const auto& [charge, start, end] = moment;
    Day day = charge.there ? charge.day : start.there ? start.day : fallbackDay_;
    if (start.there && day < start.day)
        day = start.day;
    if (start.there && end.there && end.day > start.day && day >= end.day) // the end is exclusive
        day = end.day + -1;
    Day period = start.day;
    if (!start.there) {
        const auto date = dateOf(day);
        period = dayOf(Date{date.year, date.month, 1});
    }
    return {day, scopeOf(wordOf(CostRole::provider, row), wordOf(CostRole::billing_account, row), period)};
}

// The same, remembered by the words that decide it: rows of several accounts take turns.
CostWriter::Place CostWriter::knownPlaceOf(const CostBlock& block, std::size_t inBlock, std::size_t row)
{
    std::array<std::uint32_t, placeRoles.size() + 2> words{};
    for (std::size_t n = 0; n < placeRoles.size(); ++n) {
        const auto* const column = roleColumn(placeRoles[n]);
        if (column != nullptr && !column->isWords())
            return placeOf(block, inBlock, row);
        words[n] = column == nullptr ? 0 : column->numbers()[row];
    }
    words[placeRoles.size()] = wordOf(CostRole::provider, row);
    words[placeRoles.size() + 1] = wordOf(CostRole::billing_account, row);
    if (placeOfTuple_.size() >= mostPlaces) {
        placeNumbers_ = TupleNumbers(words.size());
        placeOfTuple_.clear();
    }
    const auto known = placeNumbers_.number(words.data());
    if (known == placeOfTuple_.size())
        placeOfTuple_.push_back(placeOf(block, inBlock, row));
    return placeOfTuple_[known];
}

// Do the columns that decide where a row lies say what they say in the row above? Only asked of rows of one slice.
bool CostWriter::liesAsAbove(const CostBlock& block, std::size_t inBlock, std::size_t row) const
{
    for (const auto role : {CostRole::provider, CostRole::billing_account}) {
        if (const auto* column = roleColumn(role);
            column != nullptr && column->numbers()[row] != column->numbers()[row - 1])
            return false;
    }
    for (const auto role : placeRoles) {
        const auto* column = roleColumn(role);
        if (column == nullptr)
            continue;
        const auto number = static_cast<std::size_t>(column->number());
        if (column->isWords() ? column->numbers()[row] != column->numbers()[row - 1]
                              : block.cell(inBlock, number) != block.cell(inBlock - 1, number))
            return false;
    }
    return true;
}

void CostWriter::addPlaces(const CostBlock& block, std::size_t first, std::size_t count, std::size_t before)
{
    Place place;
    for (std::size_t row = 0; row < count; ++row) {
        if (row == 0 || !liesAsAbove(block, first + row, before + row))
            place = knownPlaceOf(block, first + row, before + row);
        ++scopes_[place.scope].rows;
        rowScopes_.push_back(place.scope);
        rowDays_.add(number(place.day));
        rowLines_.add(block.lines[first + row]);
        if (rowScopes_.size() == 1)
            segmentFirst_ = segmentLast_ = place.day;
        segmentFirst_ = std::min(segmentFirst_, place.day);
        segmentLast_ = std::max(segmentLast_, place.day);
    }
}

CostWriter::Sums& CostWriter::sumsOf(std::uint32_t word)
{
    if (word >= sumsOfWord_.size())
        sumsOfWord_.resize(word + 1);
    if (sumsOfWord_[word] == nullptr) {
        const auto* column = roleColumn(CostRole::currency);
        const auto text = column == nullptr ? std::string_view() : column->dictionary().word(word);
        auto& sums = sums_[isNullCell(text) ? fallbackCurrency_ : std::string(text)];
        if (!sums)
            sums = std::make_unique<Sums>();
        sumsOfWord_[word] = sums.get();
    }
    return *sumsOfWord_[word];
}

void CostWriter::addAmounts(const CostBlock& block, std::size_t first, std::size_t count, std::size_t before)
{
    const auto* const currency = roleColumn(CostRole::currency);
    const auto* const words = currency == nullptr ? nullptr : currency->numbers().data() + before;
    for (std::size_t n = 0; n < amountRoles.size(); ++n) {
        if (amountColumns_[n] < 0)
            continue;
        Sums* sums = nullptr;
        for (std::size_t row = 0; row < count; ++row) {
            if (sums == nullptr || (words != nullptr && words[row] != words[row - 1]))
                sums = &sumsOf(words == nullptr ? 0 : words[row]);
            if (hasAmounts(block, n)) {
                if (const auto& known = block.amounts[(first + row) * amountRoles.size() + n];
                    known.scale != CostBlock::notRead) {
                    sums->sums[n].add(known);
                    sums->there[n] = true;
                    continue;
                }
            }
            const auto cell = block.cell(first + row, static_cast<std::size_t>(amountColumns_[n]));
            if (const auto small = hasAmounts(block, n) || layout_.decimalComma ? std::nullopt : smallDecimal(cell)) {
                sums->sums[n].add(*small);
                sums->there[n] = true;
            } else if (const auto amount = readAmount(cell, layout_.decimalComma); amount.kind == Amount::Kind::value) {
                sums->sums[n].add(amount.value);
                sums->there[n] = true;
            }
        }
    }
}

CostTotals CostWriter::totals() const
{
    CostTotals out;
    for (const auto& [currency, sums] : sums_) {
        for (std::size_t n = 0; n < amountRoles.size(); ++n) {
            if (sums->there[n])
                out[{currency, std::string(costRoleName(static_cast<std::size_t>(amountRoles[n])))}] +=
                    sums->sums[n].total();
        }
    }
    return out;
}

// By column: the earlier column of decimals with the same values in this segment, −1: none.
std::vector<int> CostWriter::twins() const
{
    std::vector<const TextColumn*> decimals;
    std::vector<int> sameAs(columns_.size(), -1);
    for (std::size_t n = 0; n < columns_.size(); ++n) {
        if (!columns_[n]->isDecimals())
            continue;
        const auto twin = std::ranges::find_if(
            decimals, [&](const TextColumn* other) { return other->decimals() == columns_[n]->decimals(); });
        if (twin != decimals.end())
            sameAs[n] = (*twin)->number();
        else
            decimals.push_back(columns_[n].get());
    }
    return sameAs;
}

// Columns are looked up in runs once the rows have shown which of them depend on each other: first judged by some rows,
// and once more by a segment.
void CostWriter::chooseRuns(bool last)
{
    if (runsChosen_ || !spansSeen_)
        return;
    auto runs = runsOf(columns_);
    if (!std::ranges::equal(runs, runs_, [](const ColumnRun& a, const ColumnRun& b) {
            return a.first() == b.first() && a.last() == b.last();
        })) {
        runs_ = std::move(runs);
        chooseKeyRun();
    }
    runsLooked_ = true;
    runsChosen_ = last && !runs_.empty();
}

void CostWriter::cutColumns(Segment& segment)
{
    const auto sameAs = twins();
    for (std::size_t n = 0; n < columns_.size(); ++n) {
        auto& column = *columns_[n];
        if (keyPlace_[n] >= 0) {
            segment.columns.push_back(encoder_.keyed(column.number(), keyPlace_[n]));
            column.drop();
        } else if (sameAs[n] >= 0) {
            segment.columns.push_back(encoder_.same(column.number(), sameAs[n]));
            column.drop();
        } else {
            segment.columns.push_back(column.finish(encoder_));
        }
        const auto fresh = column.newWords();
        if (!fresh.empty())
            segment.words.push_back({column.number(), static_cast<std::int64_t>(fresh.size()), encoder_.texts(fresh)});
    }
}

void CostWriter::cutKeys(Segment& segment)
{
    segment.columns.push_back(encoder_.words(keyColumn, rowKeys_));
    std::vector<std::uint32_t> fresh;
    for (std::size_t place = 0; place < keyRoleList.size(); ++place) {
        for (auto key = keysTold_; key < keys_.size(); ++key)
            fresh.push_back(keys_.at(key, place));
    }
    if (!fresh.empty())
        segment.words.push_back({keyColumn, keys_.size() - keysTold_, encoder_.numbers(fresh)});
    keysTold_ = keys_.size();
}

void CostWriter::cut()
{
    if (rowKeys_.empty())
        return;
    Segment segment;
    segment.kind = RowKind::cost;
    segment.section = section_;
    segment.rows = static_cast<std::int64_t>(rowKeys_.size());
    segment.first = segmentFirst_;
    segment.last = segmentLast_;
    std::map<std::uint32_t, std::int64_t> scopes;
    for (const auto scope : rowScopes_)
        ++scopes[scope];
    segment.scopes.assign(scopes.begin(), scopes.end());
    chooseRuns(true);
    cutColumns(segment);
    if (std::erase_if(runs_, [this](ColumnRun& run) { return !run.pays(columns_); }) > 0 || keyRun_ < 0)
        chooseKeyRun();
    cutKeys(segment);
    segment.columns.push_back(encoder_.words(scopeColumn, rowScopes_));
    segment.columns.push_back(rowDays_.finish(encoder_));
    segment.columns.push_back(rowLines_.finish(encoder_));
    if (rows_ == segment.rows || segment.first < first_)
        first_ = segment.first;
    if (rows_ == segment.rows || segment.last > last_)
        last_ = segment.last;
    spool_.add(std::move(segment));
    rowKeys_.clear();
    rowScopes_.clear();
    segmentBytes_ = 0;
    if (isSectionFull())
        beginSection();
}

void CostWriter::finish()
{
    belt_.finish();
    cut();
}

void storeLayout(Database& db, FileId file, const CostLayout& layout)
{
    Statement column(db, "INSERT INTO file_column(file, kind, number, name, role) VALUES(?, 0, ?, ?, ?)");
    for (std::size_t n = 0; n < layout.columns.size(); ++n) {
        std::string_view role;
        for (std::size_t r = 0; r < costRoles; ++r) {
            if (layout.roleColumn[r] == static_cast<int>(n))
                role = costRoleName(r);
        }
        column.run(file, static_cast<std::int64_t>(n), layout.columns[n], role);
    }
    Statement(db, "UPDATE import_file SET decimal_comma = ? WHERE id = ?").run(layout.decimalComma ? 1 : 0, file);
}

} // namespace core
