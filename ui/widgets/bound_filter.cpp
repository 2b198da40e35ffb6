#include "ui/widgets/bound_filter.h"

#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

std::optional<core::Decimal> typedNumber(const QString& typed)
{
    const QLocale locale;
    QString plain = typed.trimmed();
    if (const auto exact = core::Decimal::parse(utf8(plain)); exact && locale.decimalPoint() == QStringLiteral("."))
        return exact;
    plain.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    return core::Decimal::parse(utf8(plain));
}

BoundFilter::BoundFilter(const QString& value, const QString& field, const Bounds& before, QWidget* parent)
    : QFrame(parent, Qt::Popup), kinds_(new QComboBox), first_(new QLineEdit), second_(new QLineEdit),
      and_(new PlainLabel(tr("and"))), use_(new QPushButton(tr("Filter")))
{
    setObjectName(QStringLiteral("bound_filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    kinds_->setObjectName(QStringLiteral("bound_kind"));
    kinds_->setAccessibleName(value);
    kinds_->addItem(tr("at least"), static_cast<int>(Kind::least));
    kinds_->addItem(tr("at most"), static_cast<int>(Kind::most));
    kinds_->addItem(tr("between"), static_cast<int>(Kind::between));
    if (!field.isEmpty())
        kinds_->addItem(tr("among the largest by %1", "field").arg(field), static_cast<int>(Kind::largest));
    const auto kind = before.largest                ? Kind::largest
                      : before.least && before.most ? Kind::between
                      : before.most                 ? Kind::most
                                                    : Kind::least;
    kinds_->setCurrentIndex(kinds_->findData(static_cast<int>(kind)));
    const auto textOf = [](const std::optional<core::Decimal>& bound) {
        return bound ? decimalText(*bound, QLocale()) : QString();
    };
    first_->setText(before.largest ? QString::number(*before.largest)
                                   : textOf(kind == Kind::most ? before.most : before.least));
    second_->setText(kind == Kind::between ? textOf(before.most) : QString());
    first_->setObjectName(QStringLiteral("first_bound"));
    second_->setObjectName(QStringLiteral("second_bound"));
    first_->setAccessibleName(value);
    second_->setAccessibleName(tr("and"));
    auto* bounds = new QHBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(first_), static_cast<QWidget*>(and_), static_cast<QWidget*>(second_)})
        bounds->addWidget(widget);
    use_->setObjectName(QStringLiteral("use_bounds"));
    use_->setDefault(true);
    auto* none = new QPushButton(tr("No filter"));
    none->setObjectName(QStringLiteral("no_bounds"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(use_);
    buttons->addWidget(none);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(new PlainLabel(value, PlainLabel::Role::strong));
    rows->addWidget(kinds_);
    rows->addLayout(bounds);
    rows->addLayout(buttons);
    for (auto* edit : {first_, second_}) {
        connect(edit, &QLineEdit::returnPressed, this, &BoundFilter::choose);
        connect(edit, &QLineEdit::textChanged, this, [this] { use_->setEnabled(wanted().has_value()); });
    }
    connect(kinds_, &QComboBox::currentIndexChanged, this, &BoundFilter::showKind);
    connect(use_, &QPushButton::clicked, this, &BoundFilter::choose);
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        close();
    });
    setFocusProxy(first_);
    setMinimumWidth(fontMetrics().height() * 18);
    showKind();
}

void BoundFilter::showKind()
{
    const bool two = static_cast<Kind>(kinds_->currentData().toInt()) == Kind::between;
    and_->setVisible(two);
    second_->setVisible(two);
    use_->setEnabled(wanted().has_value());
}

std::optional<Bounds> BoundFilter::wanted() const
{
    const auto first = typedNumber(first_->text());
    if (!first)
        return {};
    switch (static_cast<Kind>(kinds_->currentData().toInt())) {
    case Kind::least: return Bounds{first, {}, {}};
    case Kind::most: return Bounds{{}, first, {}};
    case Kind::between: {
        const auto second = typedNumber(second_->text());
        return second && *first <= *second ? std::optional(Bounds{first, second, {}}) : std::nullopt;
    }
    case Kind::largest: {
        bool isCount = false;
        const auto count = first_->text().trimmed().toUInt(&isCount);
        return isCount && count > 0 ? std::optional(Bounds{{}, {}, std::size_t(count)}) : std::nullopt;
    }
    }
    return {};
}

void BoundFilter::choose()
{
    if (const auto bounds = wanted()) {
        Q_EMIT chosen(*bounds);
        close();
    }
}

} // namespace ui
