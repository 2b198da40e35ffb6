#include "ui/settings.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRecent = 8;

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

Settings::Settings() : store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("OpsAtlas"), QStringLiteral("OpsAtlas")) {}

Settings::Settings(const QString& file) : store_(file, QSettings::IniFormat) {}

Preferences Settings::preferences() const
{
    Preferences found;
    found.language = store_.value(key("preferences/language")).toString();
    const auto theme = store_.value(key("preferences/theme")).toString();
    found.theme = theme == QStringLiteral("light") ? ThemeChoice::light : theme == QStringLiteral("dark") ? ThemeChoice::dark : ThemeChoice::system;
    bool isNumber = false;
    const int percent = store_.value(key("preferences/type_percent")).toInt(&isNumber);
    found.typePercent = isNumber ? std::clamp(percent, 80, 200) : 100;
    return found;
}

void Settings::setPreferences(const Preferences& preferences)
{
    const char* const themes[] = {"system", "light", "dark"};
    store_.setValue(key("preferences/language"), preferences.language);
    store_.setValue(key("preferences/theme"), key(themes[static_cast<int>(preferences.theme)]));
    store_.setValue(key("preferences/type_percent"), preferences.typePercent);
}

Session Settings::session() const
{
    return {store_.value(key("session/geometry")).toByteArray(), store_.value(key("session/page")).toString()};
}

void Settings::setSession(const Session& session)
{
    store_.setValue(key("session/geometry"), session.geometry);
    store_.setValue(key("session/page"), session.page);
}

QStringList Settings::recent() const { return store_.value(key("session/recent")).toStringList().mid(0, mostRecent); }

void Settings::addRecent(const QString& file)
{
    QStringList files = recent();
    files.removeAll(file);
    files.prepend(file);
    store_.setValue(key("session/recent"), files.mid(0, mostRecent));
}

void Settings::removeRecent(const QString& file)
{
    QStringList files = recent();
    files.removeAll(file);
    store_.setValue(key("session/recent"), files);
}

} // namespace ui
