// The languages of the window: texts, plural forms, numbers and dates.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace ui {

QStringList languages(); // en, de, fr, ja

// The language of a code; for an empty code the system's if we speak it, else English.
QString languageFor(const QString& code);
QLocale localeFor(const QString& language);

// Makes a language that of the application, for as long as it lives: texts by tr() and the default
// QLocale. Texts of widgets made before stay as they are.
class Language {
public:
    explicit Language(const QString& code);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace ui
