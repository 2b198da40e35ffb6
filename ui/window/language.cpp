#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ui {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")};
}

QString languageFor(const QString& code)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : code;
    return languages().contains(wanted) ? wanted : QStringLiteral("en");
}

QLocale localeFor(const QString& language)
{
    // A system that speaks the language decides on the country, say Switzerland for German.
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::C && system.name().section(QLatin1Char('_'), 0, 0) == language)
        return system;
    return language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language);
}

Language::Language(const QString& code)
{
    const QString language = languageFor(code);
    QLocale::setDefault(localeFor(language));
    const auto install = [this](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // words of Qt's own dialogs
    install(QStringLiteral("opsatlas_") + language,
            QStringLiteral(":/i18n")); // English too: it brings the plural forms
}

Language::~Language()
{
    for (const auto& translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace ui
