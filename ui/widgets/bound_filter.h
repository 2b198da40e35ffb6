// Asks within which bounds a value shall lie: at least, at most, between two
// numbers, or among the largest.
#pragma once

#include "core/base/decimal.h"

#include <QFrame>

#include <cstddef>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

struct Bounds {
    std::optional<core::Decimal> least, most; // both inside
    std::optional<std::size_t> largest;       // only so many members
    friend bool operator==(const Bounds&, const Bounds&) = default;
};

// A number as a person writes it in their language; with a point it is read, too.
std::optional<core::Decimal> typedNumber(const QString& typed);

// Closes with the choice.
class BoundFilter : public QFrame {
    Q_OBJECT
public:
    // field: of whose members the largest can be kept; empty: that is not offered.
    BoundFilter(const QString& value, const QString& field, const Bounds& before, QWidget* parent);

Q_SIGNALS:
    void chosen(const Bounds& bounds); // none: any value

private:
    enum class Kind { least, most, between, largest };
    void showKind();
    void choose();
    std::optional<Bounds> wanted() const; // empty: what is typed cannot be read

    QComboBox* kinds_;
    QLineEdit *first_, *second_;
    PlainLabel* and_;
    QPushButton* use_;
};

} // namespace ui
