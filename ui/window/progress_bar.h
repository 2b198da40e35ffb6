// Running work in the status bar: what, how far, how long still, and a way to stop it.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace ui {

class PlainLabel;

// Stays hidden for the first second of a piece of work; names the time left after ten.
class ProgressBar : public QWidget {
    Q_OBJECT
public:
    explicit ProgressBar(QWidget* parent = nullptr);

    void begin(const QString& what);
    void setProgress(int percent);
    void end();

Q_SIGNALS:
    void stopRequested();

private:
    QElapsedTimer since_;
    QTimer patience_;
    QString what_;
    PlainLabel* label_;
    QProgressBar* bar_;
    QToolButton* stop_;
};

} // namespace ui
