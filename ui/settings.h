// What a person has chosen on this computer. Nothing here changes a number: that is portfolio data.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace ui {

enum class ThemeChoice { system, light, dark };

struct Preferences {
    QString language;                         // en, de, fr, ja; empty: the system's
    ThemeChoice theme = ThemeChoice::system;
    int typePercent = 100;                    // 80 to 200
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

// Where the window stood when it was closed; restored at start, apart from the preferences.
struct Session {
    QByteArray geometry;
    QString page;
    friend bool operator==(const Session&, const Session&) = default;
};

// The only user of QSettings. Whatever stands in the file, what comes out is within its range.
class Settings {
public:
    Settings();                              // the user's own
    explicit Settings(const QString& file);  // a file of its own, for tests and pictures

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);
    Session session() const;
    void setSession(const Session& session);

    QStringList recent() const; // portfolios, the last opened first, at most eight
    void addRecent(const QString& file);
    void removeRecent(const QString& file);

private:
    mutable QSettings store_;
};

} // namespace ui
