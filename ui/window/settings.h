// What a person has chosen on this computer. Nothing here changes a number: that is portfolio data.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

enum class ThemeChoice { system, light, dark };

struct Preferences {
    QString language; // en, de, fr, ja; empty: the system's
    ThemeChoice theme = ThemeChoice::system;
    int typePercent = 100; // leastType to mostType
    int digits = 3;        // significant ones of numbers on the pages
    QString startPage;     // name of a page; empty: the one left last
    static constexpr int leastType = 80, mostType = 200, typeStep = 10;
    static constexpr int leastDigits = 3, mostDigits = 8;
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

// Where the window stood when it was closed; restored at start, apart from the preferences.
struct Session {
    QByteArray geometry;
    QString page;
    QByteArray layout = {};             // width of the inspector
    std::optional<bool> inspector = {}; // shown; empty: nobody has said
    friend bool operator==(const Session&, const Session&) = default;
};

// The only user of QSettings. Whatever stands in the file, what comes out is within its range.
class Settings {
public:
    Settings();                             // the user's own
    explicit Settings(const QString& file); // a file of its own, for tests and pictures

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);
    Session session() const;
    void setSession(const Session& session);

    // Columns of a table as Grid::columnState() gives them; empty: as made.
    QByteArray columns(const QString& table) const;
    void setColumns(const QString& table, const QByteArray& state);

    // Keys that a person has changed: name of the action → keys as portable text, empty for none.
    QMap<QString, QString> shortcuts() const;
    void setShortcut(const QString& action, const std::optional<QString>& keys); // nullopt: as made

    QStringList recent() const; // portfolios, the last opened first, at most eight
    void addRecent(const QString& file);

private:
    mutable QSettings store_;
};

} // namespace ui
