// What is shown while no portfolio is open: three ways to begin, and the ones used before.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& files);
    void setSampleOffered(bool offered); // false where the program was installed without the sample files

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* sample_;
    QWidget* recent_;
    QVBoxLayout* recentRows_;
};

} // namespace ui
