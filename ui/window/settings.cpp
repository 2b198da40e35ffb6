#include "ui/window/settings.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRecent = 8;

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

Settings::Settings()
    : store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("OpsAtlas"), QStringLiteral("OpsAtlas"))
{}

Settings::Settings(const QString& file) : store_(file, QSettings::IniFormat) {}

Preferences Settings::preferences() const
{
    Preferences found;
    found.language = store_.value(key("preferences/language")).toString();
    const auto theme = store_.value(key("preferences/theme")).toString();
    found.theme = theme == QStringLiteral("light")  ? ThemeChoice::light
                  : theme == QStringLiteral("dark") ? ThemeChoice::dark
                                                    : ThemeChoice::system;
    const auto number = [&](const char* name, int usual, int least, int most) {
        bool isNumber = false;
        const int value = store_.value(key(name)).toInt(&isNumber);
        return isNumber ? std::clamp(value, least, most) : usual;
    };
    found.typePercent =
        number("preferences/type_percent", found.typePercent, Preferences::leastType, Preferences::mostType);
    found.digits = number("preferences/digits", found.digits, Preferences::leastDigits, Preferences::mostDigits);
    found.startPage = store_.value(key("preferences/start_page")).toString();
    return found;
}

void Settings::setPreferences(const Preferences& preferences)
{
    const char* const themes[] = {"system", "light", "dark"};
    store_.setValue(key("preferences/language"), preferences.language);
    store_.setValue(key("preferences/theme"), key(themes[static_cast<int>(preferences.theme)]));
    store_.setValue(key("preferences/type_percent"), preferences.typePercent);
    store_.setValue(key("preferences/digits"), preferences.digits);
    store_.setValue(key("preferences/start_page"), preferences.startPage);
}

Session Settings::session() const
{
    return {store_.value(key("session/geometry")).toByteArray(), store_.value(key("session/page")).toString(),
            store_.value(key("session/layout")).toByteArray(),
            store_.contains(key("session/inspector")) ? std::optional(store_.value(key("session/inspector")).toBool())
                                                      : std::nullopt};
}

void Settings::setSession(const Session& session)
{
    store_.setValue(key("session/geometry"), session.geometry);
    store_.setValue(key("session/page"), session.page);
    store_.setValue(key("session/layout"), session.layout);
    if (session.inspector)
        store_.setValue(key("session/inspector"), *session.inspector);
}

QByteArray Settings::columns(const QString& table) const { return store_.value(key("columns/") + table).toByteArray(); }

void Settings::setColumns(const QString& table, const QByteArray& state)
{
    if (state.isEmpty())
        store_.remove(key("columns/") + table);
    else
        store_.setValue(key("columns/") + table, state);
}

QMap<QString, QString> Settings::shortcuts() const
{
    QMap<QString, QString> found;
    store_.beginGroup(key("shortcuts"));
    for (const auto& action : store_.childKeys())
        found.insert(action, store_.value(action).toString());
    store_.endGroup();
    return found;
}

void Settings::setShortcut(const QString& action, const std::optional<QString>& keys)
{
    const QString name = key("shortcuts/") + action;
    if (keys)
        store_.setValue(name, *keys);
    else
        store_.remove(name);
}

QStringList Settings::recent() const { return store_.value(key("session/recent")).toStringList().mid(0, mostRecent); }

void Settings::addRecent(const QString& file)
{
    QStringList files = recent();
    files.removeAll(file);
    files.prepend(file);
    store_.setValue(key("session/recent"), files.mid(0, mostRecent));
}

} // namespace ui
