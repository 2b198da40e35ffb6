// Where Explore begins: the figure in all, and by each field its largest members; each leads on.
#pragma once

#include "core/explore/view.h"
#include "ui/portfolio.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <memory>
#include <vector>

class QPushButton;

namespace ui {

class ColumnsLayout;
class PlainLabel;

// A member with its value and change, over a quiet bar.
class BoardLine : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString name, value, change; // change: empty without a comparison
        double part = 0;             // of the largest: 0 to 1
    };
    explicit BoardLine(Content content, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content content_;
};

class ExploreBoards : public QScrollArea {
    Q_OBJECT
public:
    explicit ExploreBoards(QWidget* parent = nullptr);
    // restsOn: currency, rows and data date in words.
    void setAnswer(const std::shared_ptr<const ExploreAnswer>& made, const std::vector<KnownKpi>& kpis,
                   const QString& restsOn);

Q_SIGNALS:
    void memberChosen(const std::string& field, const std::string& member); // of the others only what is its
    void boardChosen(const core::View& view);                               // all members
    void rowsAsked();                                                       // behind the figure in all

private:
    QWidget* cardOf(const core::Board& board, const ExploreAnswer& made, const std::vector<KnownKpi>& kpis);

    PlainLabel* whole_;
    QPushButton* rows_;
    ColumnsLayout* cards_;
};

} // namespace ui
