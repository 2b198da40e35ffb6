// Where to begin: the figure of a view by each field that it could be asked by, its
// largest members, a board a field.
#pragma once

#include "core/base/progress.h"
#include "core/explore/answer.h"
#include "core/explore/view.h"

#include <vector>

namespace core {

class Database;
struct Numbers;

// The largest members of one field by the first value, the rest as "(other)".
struct Board {
    View view; // of all members: without its top it is what the board leads to
    Answer answer;
};
struct Boards {
    Answer whole; // to the view itself
    std::vector<Board> boards;
};

// For a view without fields; with one look at the rows for all boards. A field
// with one member has no board.
Boards answerBoards(Database& db, const Numbers& numbers, const View& view, const Progress& progress = {});

// What a board leads to: all members, the largest first.
View wholeOf(const Board& board);

} // namespace core
