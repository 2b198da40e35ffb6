// What the rows of a segment say in one field of a view, as numbers.
#pragma once

#include "core/explore/members.h"
#include "core/explore/view.h"
#include "core/store/segment_read.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class JsonReader;

// One code a row; equal codes, equal members.
struct Codes {
    std::vector<std::uint32_t> of; // by row of the segment; empty: all rows have `only`
    std::uint32_t only = 0;
    std::uint32_t count = 1;        // codes are below
    std::vector<std::string> texts; // members by code; empty: codes are numbers of Members

    std::uint32_t at(std::size_t row) const { return of.empty() ? only : of[row]; }
};

// What of a file decides what its rows say beside their cells.
struct FileOrigin {
    std::string source;   // the name of its feed
    std::string currency; // of rows that name none
};

// One field in the rows of one file. Of fields of components all rows are
// unassigned: a row's bucket says more.
class FieldCodes {
public:
    FieldCodes(std::string_view field, FileRows& file, const FileOrigin& origin, Members& members);
    void fetch(SegmentRows& segment) const; // what codes() looks at; on the thread of the connection
    Codes codes(SegmentRows& segment) const;

private:
    std::string member(std::string_view cell, JsonReader& reader) const;
    Codes timeCodes(SegmentRows& segment) const;
    Codes textCodes(SegmentRows& segment) const;

    std::string field_;
    RowKind kind_;
    int column_ = noColumn; // of texts, or of days and times
    bool isTime_ = false;
    std::string fallback_;                // member of a cell that says nothing
    std::uint32_t only_ = 0;              // member of all rows, without a column
    std::uint32_t count_ = 1;             // members_ are below
    std::vector<std::uint32_t> memberOf_; // by entry of the dictionary
};

// The column in which the day of a row stands, and that day.
int dayColumnOf(RowKind kind);
Day dayIn(RowKind kind, const std::vector<std::optional<std::int64_t>>& values, std::size_t row);

} // namespace core
