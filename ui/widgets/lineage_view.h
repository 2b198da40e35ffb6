// Whose data a component reads and who reads its own, two steps each way, from left to right.
#pragma once

#include "core/page/components_content.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAbstractButton;

namespace ui {

class LineageView : public QWidget {
    Q_OBJECT
public:
    explicit LineageView(QWidget* parent = nullptr);
    void setComponent(const core::ComponentsContent& content, const std::string& name); // empty: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& component);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Node {
        std::string name;
        int column = 0; // -2 to 2; 0: the component itself
        QAbstractButton* button = nullptr;
    };
    void addNode(const core::ComponentsContent& content, const std::string& name, int column);
    const Node* node(const std::string& name) const;
    void place();

    std::vector<Node> nodes_;
    std::vector<std::pair<std::string, std::string>> links_; // from what is read to who reads it
};

} // namespace ui
