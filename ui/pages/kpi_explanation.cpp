#include "ui/pages/kpi_explanation.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_sheet.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

QString filledInFormula(const std::string& formula, const core::KpiRow& row, std::string_view currency)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
    const QLocale locale;
    const QString plain = qt(formula);
    QString text;
    qsizetype done = 0;
    for (auto found = number.globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        text += plain.mid(done, match.capturedStart() - done) + exactNumber(match.captured().toDouble(), locale);
        done = match.capturedEnd();
        if (match.capturedLength() == plain.size())
            return exactAmount(*row.value, row.unit, currency, locale);
    }
    text += plain.mid(done);
    text.replace(QStringLiteral(" * "), QStringLiteral(" × "))
        .replace(QStringLiteral(" / "), QStringLiteral(" ÷ "))
        .replace(QStringLiteral(" - "), QStringLiteral(" − "));
    return text + QStringLiteral(" = ") + judgedAmount(*row.value, row.target, row.floor, row.unit, currency, locale);
}

QString targetText(const core::KpiContent& content)
{
    const auto& row = content.row;
    const auto shown = [&](double value) { return amount(value, row.unit, content.head.currency, QLocale()); };
    const QString target = row.target && row.floor
                               ? KpiExplanation::tr("Target %1, floor %2.").arg(shown(*row.target), shown(*row.floor))
                           : row.target ? KpiExplanation::tr("Target %1.").arg(shown(*row.target))
                                        : KpiExplanation::tr("No target is set, so it is not rated.");
    return content.why.empty() ? target : target + QLatin1Char(' ') + kpiText(content.why);
}

KpiExplanation::KpiExplanation(QWidget* parent) : Card(parent)
{
    const int unit = fontMetrics().height();
    auto* sheet = new TextSheet;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    rows->setSpacing(unit / 6);
    const auto add = [&](const QString& caption, const char* name, PlainLabel::Role role = PlainLabel::Role::body) {
        auto* head = new PlainLabel(caption, PlainLabel::Role::quiet);
        auto* label = new PlainLabel({}, role);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleDescription(caption);
        rows->addWidget(head);
        rows->addWidget(label);
        rows->addSpacing(unit / 3);
        return label;
    };
    filledIn_ = add(tr("This period"), "filled_in", PlainLabel::Role::strong);
    definition_ = add(tr("Definition"), "definition");
    formula_ = add(tr("Formula"), "formula");
    target_ = add(tr("Target"), "target");
    coverage_ = add(tr("Coverage"), "coverage");
    expected_ = add(tr("What to expect"), "expected");
    source_ = add(tr("Source"), "source");
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Definition and formula"));
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    sheet->setAutoFillBackground(false);
    scroll->setMinimumWidth(unit * 20);
    this->rows()->setContentsMargins(2, 2, 2, 2);
    this->rows()->addWidget(scroll);
}

void KpiExplanation::setContent(const core::KpiContent& content)
{
    const QLocale locale;
    const auto& row = content.row;
    expected_->clear();
    definition_->setText(kpiText(content.definition));
    formula_->setText(qt(content.formula));
    filledIn_->setText(content.filledIn.empty() || !row.value
                           ? statusText(row.status)
                           : filledInFormula(content.filledIn, row, content.head.currency));
    target_->setText(targetText(content));
    QString coverage = row.applicable > 0
                           ? tr("%1: %2 of %n component(s) counted.", nullptr, static_cast<int>(row.applicable))
                                 .arg(percent(row.coverage, locale), count(row.included, locale))
                           : statusText(row.status);
    if (!row.missing.empty())
        coverage += QLatin1Char(' ') + messageText(row.missing);
    coverage_->setText(coverage);
    source_->setText(kpiText(content.source));
}

void KpiExplanation::setExpected(const QString& text) { expected_->setText(text); }

} // namespace ui
