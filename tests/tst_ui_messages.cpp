// Every message of core in every language, and every message that the sample portfolio makes.
#include "core/base/message_text.h"
#include "core/base/sentences.h"
#include "core/findings/findings.h"
#include "core/intake/import.h"
#include "core/intake/receipt_text.h"
#include "core/kpi/alerts.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/numbers.h"
#include "core/kpi/outlook.h"
#include "core/kpi/related.h"
#include "core/kpi/signals.h"
#include "core/kpi/spend_drivers.h"
#include "core/measure/measures.h"
#include "core/page/decisions.h"
#include "core/page/overview.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"
#include "tests/room.h"
#include "ui/message_text.h"
#include "ui/text.h"
#include "ui/window/language.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

namespace messages {

using namespace core; // here alone: other tests of the room use namespace ui

namespace {

std::set<std::string> placeholdersIn(const std::string& text)
{
    std::set<std::string> found;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1))
        found.insert(text.substr(open + 1, text.find('}', open) - open - 1));
    return found;
}

std::set<std::string> placeholdersOf(const MessagePattern& pattern)
{
    auto all = placeholdersIn(pattern.text);
    if (pattern.one != nullptr)
        all.merge(placeholdersIn(pattern.one));
    return all;
}

bool isSentence(std::size_t at)
{
    static const std::set<MessageCode> all = {
#define MESSAGE(code, ...) MessageCode::code,
#include "core/base/sentences.def"
#undef MESSAGE
    };
    return all.contains(static_cast<MessageCode>(at));
}

// The English text of a sentence, with something of its kind for each placeholder.
std::string sentenceSample(const MessagePattern& pattern, std::int64_t n)
{
    static const std::map<std::string, std::string> samples = {
        {"count", "12"},
        {"other_count", "1234"},
        {"import", "13"},
        {"other_import", "4"},
        {"limit", "64"},
        {"width", "3"},
        {"other_width", "4"},
        {"sum", "-1234567.000001"},
        {"other_sum", "0.5"},
        {"from_day", "2026-03-05"},
        {"to_day", "2026-04-05"},
        {"time", "2026-03-05"},
        {"other_time", "2026-05-03"},
        {"month_said", "2026-03"},
        {"lacking", "no account or provider"},
        {"more_lacking", "no date and no currency"},
        {"kind", "this is a cost analysis of Azure"},
        {"otherwise", "download it by day or month"},
        {"must", "true or false"},
        {"thing", "a filter"},
        {"what", "This row names no measure; write its name."},
        {"reason", "the text ends in the middle of a value"},
        {"why", "This row names no measure; write its name."},
        {"column_had", "billed"},
        {"column_has", "effective"},
        {"names_said", "Ä, Ö and 3 more"},
        {"differences", "Ä has 3 bytes, not 4, Ö has 5 rows, not 6"},
    };
    std::string text = n == 1 && pattern.one != nullptr ? pattern.one : pattern.text;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
        const auto close = text.find('}', open);
        const auto name = text.substr(open + 1, close - open - 1);
        const auto known = samples.find(name);
        const auto value = name == "n" ? std::to_string(n) : known == samples.end() ? "Ä" : known->second;
        text.replace(open, close + 1 - open, value);
        open += value.size();
    }
    return text;
}

// What each placeholder is given here; each name has one kind in all texts, but for phrases of periods and parts.
std::optional<Argument> sampleOf(std::string_view code, const std::string& name, std::int64_t n)
{
    static const Period october = Period::month(2026, 10);
    static const std::map<std::string, decltype(Argument::value)> samples = {
        {"after", arg::Share{0.125}},
        {"all", arg::Count(12)},
        {"amount", arg::Exact{"-1234567.000001"}},
        {"before", arg::Share{0.232}},
        {"budget", arg::Amount{1200000, "currency", "EUR"}},
        {"actual", arg::Name{"ÄÖÜ"}},
        {"amortised", arg::Name{"ÄÖÜ"}},
        {"billed", arg::Exact{"12.5"}},
        {"chance", arg::Number{0.55}},
        {"change", arg::Change{-2539.4, "currency", "EUR"}},
        {"column", Messages{{MessageCode::column_list, {}}}},
        {"commitment", arg::Name{"ÄÖÜ"}},
        {"component", arg::Name{"ÄÖÜ"}},
        {"count", arg::Count(14)},
        {"currency", arg::Name{"USD"}},
        {"date", arg::Name{"2026-10-21"}},
        {"day", Day{20747}},
        {"domain", Messages{{MessageCode::domain_data, {}}}},
        {"expected", arg::Amount{1034567.8, "currency", "EUR"}},
        {"file", arg::Name{"ÄÖÜ"}},
        {"first", october},
        {"follow", arg::Kpi{"Spend", "ÄÖÜ"}},
        {"former", arg::Amount{64059.2, "currency", "EUR"}},
        {"had", arg::Exact{"12.5"}},
        {"has", arg::Exact{"11"}},
        {"import", arg::Name{"13"}},
        {"imports", arg::Name{"4, 5"}},
        {"known", arg::Amount{999.5, "currency", "EUR"}},
        {"kpi", arg::Kpi{"Spend at risk", "ÄÖÜ"}},
        {"last", october},
        {"lead", arg::Kpi{"Data test pass rate"}},
        {"line", arg::Name{"17"}},
        {"looked", arg::Count(1234)},
        {"lower", arg::Amount{0.5, "h", {}}},
        {"meaning", Messages{{MessageCode::means_worsening, {}}}},
        {"measure", arg::Measure{"Data tests passed"}},
        {"mix", arg::Change{-0.25, "%", {}}},
        {"model", Messages{{MessageCode::model_holt, {}}}},
        {"models", arg::Count(6)},
        {"month", october},
        {"more", arg::Count(3)},
        {"most", arg::Count(100000)},
        {"name", arg::Name{"ÄÖÜ"}},
        {"names", arg::Names{{"ÄÖÜ", "ÖÄ"}}},
        {"needed", arg::Count(8)},
        {"number", arg::Number{0.3}},
        {"opened", october},
        {"other", arg::Change{4, "currency", "EUR"}},
        {"pairs", arg::Count(1050)},
        {"part", arg::Count(3)},
        {"parts", Messages{{MessageCode::parts_check, {}}}},
        {"pattern", Messages{{MessageCode::pattern_rising, {}}}},
        {"period", october},
        {"periods", arg::Count(24)},
        {"pipeline", arg::Name{"ÄÖÜ"}},
        {"price", arg::Change{-12.5, "currency", "EUR"}},
        {"quantity", arg::Change{0.0012, "currency", "EUR"}},
        {"quarter", arg::Name{"4"}},
        {"r", arg::Number{-0.8123}},
        {"rates", arg::Change{2.13, "%", {}}},
        {"reason", arg::Rejection{MessageCode::rejected_time, "ÄÖÜ"}},
        {"rest", arg::Amount{2, "d", {}}},
        {"owner", arg::Name{"ÄÖÜ"}},
        {"figures", Messages{{MessageCode::pattern_rising, {}}}},
        {"components", Messages{{MessageCode::part_unassigned, {}}}},
        {"since", october},
        {"score", arg::Number{55.6}},
        {"share", arg::Share{0.6521}},
        {"effective", arg::Exact{"11"}},
        {"source", arg::Name{"ÄÖÜ"}},
        {"standing", arg::Count(1200)},
        {"target", arg::Amount{99.5, "%", {}}},
        {"text", arg::Name{"ÄÖÜ"}},
        {"threshold", arg::Amount{3.25, "1/week", {}}},
        {"total", arg::Amount{66598.4, "currency", "EUR"}},
        {"unit", arg::Name{"GB"}},
        {"upper", arg::Amount{12, "points", {}}},
        {"value", arg::Amount{46.7, "%", {}}},
        {"week", arg::Name{"7"}},
        {"whole", arg::Count(5)},
        {"when", arg::During{october}},
        {"year", arg::Name{"2026"}},
    };
    if (name == "n")
        return Argument{"n", arg::Count(n)};
    static const std::set<std::string> ofMaps = {"first", "from", "keyword", "line", "other", "text", "to", "url"};
    if (const auto one = ofMaps.find(name); code.starts_with("map_") && one != ofMaps.end())
        return Argument{*one, arg::Name{"7"}};
    const auto found = samples.find(name);
    if (found == samples.end())
        return std::nullopt;
    Argument argument{found->first, found->second};
    if (name == "before" && !code.starts_with("change_part")) // a time
        argument.value = arg::During{october};
    if (code.starts_with("during_"))
        argument.value = arg::Name{"2026"};
    return argument;
}

Message sampleOf(std::size_t at, std::int64_t n)
{
    const auto& pattern = messagePatterns()[at];
    if (isSentence(at))
        return messageOf(sentenceSample(pattern, n));
    Message message{static_cast<MessageCode>(at), {}};
    for (const auto& name : placeholdersOf(pattern))
        if (const auto argument = sampleOf(pattern.name, name, n))
            message.arguments.push_back(*argument);
    return message;
}

bool isStandardName(const std::string& kpi)
{
    static const auto standard = core::Catalogue::standard();
    return std::ranges::find(standard.kpis(), kpi, &core::KpiDefinition::name) != standard.kpis().end();
}

// Names that people gave are shown as they are, in every language; days of tables are in English.
Message withoutNames(Message message, bool isEnglish = false)
{
    for (auto& argument : message.arguments) {
        if (isEnglish && std::holds_alternative<arg::IsoPeriod>(argument.value))
            argument.value = arg::Name{"Ä"};
        if (auto* name = std::get_if<arg::Name>(&argument.value))
            name->text = "Ä";
        if (auto* kpi = std::get_if<arg::Kpi>(&argument.value)) {
            kpi->scope = kpi->scope == "*" ? "*" : "Ä";
            if (!isStandardName(kpi->title)) // a team's own
                kpi->title = "Ä";
        }
        if (auto* names = std::get_if<arg::Names>(&argument.value))
            names->texts.assign(names->texts.size(), "Ä");
        if (auto* phrases = std::get_if<Messages>(&argument.value))
            for (auto& phrase : *phrases)
                phrase = withoutNames(phrase, isEnglish);
    }
    return message;
}

std::string grouped(std::string text) { return text.replace(text.find("1200"), 4, "1,200"); }

bool isWhole(const Message& message)
{
    std::set<std::string> given;
    for (const auto& argument : message.arguments) {
        given.insert(std::string(argument.name));
        if (const auto* phrases = std::get_if<Messages>(&argument.value))
            if (!std::ranges::all_of(*phrases, isWhole))
                return false;
    }
    return std::ranges::includes(given, placeholdersOf(patternOf(message.code)));
}

// What must not be seen: a date or period as machines write it, the id of a KPI, a placeholder; but for what the
// English text itself spells out, as an example or the name of a field.
QString machineText(const QString& text, const MessagePattern& english)
{
    static const QRegularExpression found(QStringLiteral(
        "\\d{4}-(\\d\\d|Q\\d|W\\d\\d)|\\b(data|model|cost|flow|joint|gov)\\.[a-z]|\\{\\w+\\}|\\w*_\\w*"));
    auto it = found.globalMatch(text);
    while (it.hasNext())
        if (const auto one = it.next().captured(); !ui::qt(english.text).contains(one))
            return one;
    return {};
}

// Does it name words that people write in documents, formulas and statements, which no language translates?
bool namesWrittenWords(const MessagePattern& pattern)
{
    static const QRegularExpression groups(
        QStringLiteral("^(item|kpi|target|rule|binding|formula|mapping|must|scope|sql|view|thing|period|zone|sheet)_"));
    return groups.match(ui::qt(pattern.name)).hasMatch();
}

// An English word in a text of another language; names of options are none.
QString englishIn(const QString& text, const QString& language, const Message& message)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(the|of|and|is|are|has|have|been|than|that|which|they|there|only|would|about|by|to|it|from|with|"
            "without|for|nothing|no|not|up|down|rose|fell|same|week|month|values?|needs?|shows|lands|rows?|"
            "unassigned|improving|worsening|higher|lower|above|below|day|file|known)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression latin(QStringLiteral("(?<!--)\\b[A-Za-z_]{2,}"));
    auto it = (language == QStringLiteral("ja") ? latin : words).globalMatch(text);
    while (it.hasNext()) {
        const auto word = it.next().captured();
        // Currencies and units, and what is written in the text of a map.
        static const QStringList kept =
            QStringLiteral(
                "EUR USD GB MB GiB MiB KPI JSON ID NAME url https component label size annotation "
                "plain wardley colour handwritten dark CSV XML UTF NUL FFFD T12 W07 Q1 ORG "
                "OpsAtlas opsatlas verify SQLite sqlite MLflow Mermaid Prometheus Azure OpenCost Kubecost Parquet "
                "dbt gzip zstd wal runs metrics run_uuid run_id request_id billing_account_id "
                "histogram_quantile _sum _count costBasis allocation model data platform other "
                "items kpis rules bindings targets views")
                .split(QLatin1Char(' '));
        if (!kept.contains(word)
            && !(namesWrittenWords(patternOf(message.code)) && ui::qt(core::messageText(message)).contains(word)))
            return word;
    }
    return {};
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

    // What was said, and of what.
    struct Said {
        Message message;
        std::string about;
        QString name() const
        {
            return QString::fromUtf8(patternOf(message.code).name) + QStringLiteral(" of ") + ui::qt(about);
        }
    };

    static void look(const std::vector<Said>& all)
    {
        for (const auto& one : all) {
            QVERIFY2(isWhole(one.message), qPrintable(one.name() + QStringLiteral(" lacks an argument")));
            const auto text = ui::qt(core::messageText(withoutNames(one.message, true)));
            QVERIFY2(machineText(text, patternOf(one.message.code)).isEmpty(),
                     qPrintable(one.name() + QStringLiteral(": ") + text));
        }
        for (const auto& language : {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")}) {
            const ui::Language in(language);
            for (const auto& one : all) {
                const auto text = ui::messageText(withoutNames(one.message), ui::localeFor(language));
                const auto shown = one.name() + QStringLiteral(": ") + text;
                QVERIFY2(machineText(text, patternOf(one.message.code)).isEmpty(), qPrintable(shown));
                const auto word = englishIn(text, language, one.message);
                QVERIFY2(word.isEmpty(), qPrintable(word + QStringLiteral(" in ") + shown));
            }
        }
    }

private Q_SLOTS:
    void everyCodeHasItsSamples()
    {
        for (const auto& pattern : messagePatterns())
            for (const auto& name : placeholdersOf(pattern))
                QVERIFY2(isSentence(static_cast<std::size_t>(&pattern - messagePatterns().data()))
                             || sampleOf(pattern.name, name, 2),
                         (std::string(pattern.name) + " takes " + name).c_str());
    }
    // From its English text each sentence is found again, with what stands in it.
    void everySentenceIsFoundAgain()
    {
        for (std::size_t at = 0; at < messagePatterns().size(); ++at)
            for (const int n : {1, 2, 1200}) {
                if (!isSentence(at))
                    continue;
                const auto& pattern = messagePatterns()[at];
                const auto text = sentenceSample(pattern, n);
                const auto found = messageOf(n == 1200 && pattern.one != nullptr ? grouped(text) : text);
                QCOMPARE(patternOf(found.code).name, pattern.name);
                QVERIFY2(isWhole(found), pattern.name);
            }
    }
    void everyCodeIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"de", "fr", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyCodeIsTranslated()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral("opsatlas_") + language, QStringLiteral(":/i18n")));
        for (const auto& pattern : messagePatterns())
            for (const int n : {1, 2, 5}) {
                const auto text =
                    translator.translate("Message", pattern.text, pattern.name, pattern.one == nullptr ? -1 : n);
                QVERIFY2(!text.isEmpty(), pattern.name);
                auto wanted = placeholdersIn(pattern.text), got = placeholdersIn(ui::utf8(text));
                if (n == 1 || language == QStringLiteral("ja")) // a form for one may say it in words
                    wanted.erase("n"), got.erase("n");
                wanted.erase("command"), wanted.erase("other_command"); // the window has buttons
                QVERIFY2(!text.contains(QStringLiteral("--")), pattern.name);
                QVERIFY2(got == wanted, pattern.name);
            }
        for (const auto& measure : measures())
            QVERIFY2(!translator.translate("Measure", std::string(measure.title).c_str()).isEmpty(),
                     std::string(measure.title).c_str());
    }
    void everyCodeIsRendered()
    {
        std::vector<Said> all;
        for (std::size_t at = 0; at < messagePatterns().size(); ++at)
            for (const int n : {1, 2, 5})
                all.push_back({sampleOf(at, n), "a sample"});
        look(all);
    }
    // The window says in English what commands say, but for days of tables and for the names of options and commands,
    // in the place of which it has controls.
    void windowAndCommandsSayTheSame()
    {
        const ui::Language english(QStringLiteral("en"));
        for (std::size_t at = 0; at < messagePatterns().size(); ++at)
            for (const int n : {1, 2}) {
                const auto message = withoutNames(sampleOf(at, n), true);
                auto text = ui::messageText(message, ui::localeFor(QStringLiteral("en")));
                text.replace(QChar(0xA0), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
                const auto said = ui::qt(core::messageText(message)).replace(QChar(0x2212), QLatin1Char('-'));
                QVERIFY2(!text.contains(QStringLiteral("--")), qPrintable(text));
                if (text == said)
                    continue;
                QVERIFY2(said.contains(QStringLiteral("--")) || said.contains(QStringLiteral("`opsatlas"))
                             || said.contains(QStringLiteral("say Ä")),
                         qPrintable(said + QStringLiteral(" / ") + text));
                QVERIFY2(!text.contains(QLatin1Char('`')), qPrintable(text));
            }
    }
    void numbersAndDatesAreTheReaders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << "The budget of 1,200,000 EUR for October 2026 runs out on 21 October 2026.";
        QTest::newRow("de") << "Das Budget von 1.200.000 EUR für Oktober 2026 ist am 21. Oktober 2026 aufgebraucht.";
        QTest::newRow("fr") << "Le budget de 1 200 000 EUR pour octobre 2026 sera épuisé le 21 octobre 2026.";
        QTest::newRow("ja") << "2026年10月の予算1,200,000 EURは2026年10月21日に尽きる見込みです。";
    }
    void numbersAndDatesAreTheReaders()
    {
        const auto language = QString::fromLatin1(QTest::currentDataTag());
        const ui::Language in(language);
        const Message message{MessageCode::budget_runs_out,
                              {{"budget", arg::Amount{1200000, "currency", "EUR"}},
                               {"period", Period::month(2026, 10)},
                               {"day", Day{20747}}}};
        auto said = ui::messageText(message, ui::localeFor(language));
        said.replace(QRegularExpression(QStringLiteral("[\u00A0\u202F]")), QStringLiteral(" "));
        QFETCH(QString, text);
        QCOMPARE(said, text);
    }
    // A headline of a known code; the reader's own sentence, which is English, of one that is not known.
    void receiptsAreTheReaders()
    {
        core::Receipt receipt;
        receipt.import = ImportId{13};
        receipt.rows = 1200;
        receipt.rejected = 3;
        receipt.rejections = {{"a.csv", "tidy.time", "This row has no readable time.", 1, 4},
                              {"a.csv", "x.new", "It is new.", 2, 0}};
        receipt.totals[{"EUR", "billed"}] = Decimal::parse("-34567.5000001").value();
        receipt.replaced = {ImportId{4}};
        receipt.replacedRows = 1;
        receipt.dropped = {ImportId{2}};
        const ui::Language in(QStringLiteral("de"));
        QStringList lines;
        for (const auto& line : receiptLines(receipt))
            lines << ui::messageText(line, ui::localeFor(QStringLiteral("de")));
        QCOMPARE(lines, QStringList(
                            {QStringLiteral("1.200 Zeilen, 3 abgewiesen"),
                             QStringLiteral("1 Zeile abgewiesen (Zeile 4): Der Zeitpunkt fehlt oder ist nicht lesbar."),
                             QStringLiteral("2 Zeilen abgewiesen: It is new."),
                             QStringLiteral("berechnet \u221234567,5000001 EUR"),
                             QStringLiteral("ersetzt 1 Zeile von Import 4; sie gilt wieder, wenn Import 13 "
                                            "zurückgenommen wird"),
                             QStringLiteral("gibt die Zeilen von Import 2 auf, die längst ersetzt sind; das lässt "
                                            "sich nicht mehr zurücknehmen")}));
    }
    void everyKindOfPeriodHasWords_data()
    {
        QTest::addColumn<QString>("english");
        QTest::newRow("2026-10") << "in October 2026";
        QTest::newRow("2026-Q1") << "in Q1 2026";
        QTest::newRow("2026-W07") << "in week 7 of 2026";
        QTest::newRow("2026") << "in 2026";
        QTest::newRow("2026-03-05") << "on 5 March 2026";
        QTest::newRow("2026-01..2026-03") << "from January 2026 to March 2026";
        QTest::newRow("2026-01-05..2026-03-05") << "from 5 January 2026 to 5 March 2026";
    }
    void everyKindOfPeriodHasWords()
    {
        QFETCH(QString, english);
        const auto period = *Period::parse(QTest::currentDataTag());
        const Message message{MessageCode::missing_rate,
                              {{"currency", arg::Name{"USD"}}, {"when", arg::During{period}}}};
        QCOMPARE(ui::qt(core::messageText(message)), QStringLiteral("There is no rate for USD %1.").arg(english));
        look({{message, "when"}, {{MessageCode::nothing_yet, {{"period", period}}}, "its name"}});
    }
    void numbersAreRounded_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("money") << 2539.4 << "currency"
                               << "2,539 EUR";
        QTest::newRow("cents") << 12.5 << "currency"
                               << "12.50 EUR";
        QTest::newRow("less than one") << 0.00123 << "currency"
                                       << "0.00123 EUR";
        QTest::newRow("none") << 0.0 << "currency"
                              << "0 EUR";
        QTest::newRow("a debt") << -66598.37 << "currency"
                                << "-66,598 EUR";
        QTest::newRow("share") << 46.68 << "%"
                               << "46.7 %";
        QTest::newRow("whole share") << 90.0 << "%"
                                     << "90 %";
        QTest::newRow("not quite all") << 99.97 << "%"
                                       << "99.97 %";
        QTest::newRow("hours") << 1.2345 << "h"
                               << "1.23 h";
        QTest::newRow("per week") << 3.5 << "1/week"
                                  << "3.5 per week";
        QTest::newRow("a team's unit") << 7.0 << "tickets"
                                       << "7 tickets";
        QTest::newRow("nothing") << std::nan("") << "%"
                                 << "– %";
    }
    void numbersAreRounded()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, text);
        const Message message{
            MessageCode::budget_lasts,
            {{"budget", arg::Amount{value, ui::utf8(unit), unit == QStringLiteral("currency") ? "EUR" : ""}},
             {"period", Period::month(2026, 10)},
             {"expected", arg::Number{1}}}};
        QCOMPARE(ui::qt(core::messageText(message)),
                 QStringLiteral("The budget of %1 for October 2026 lasts: 1 expected.").arg(text));
    }
    void whatTheSampleSays()
    {
        QTemporaryDir folder;
        Workspace workspace(folder.filePath(QStringLiteral("w.opsatlas")).toStdString(), Access::create);
        const std::vector<std::filesystem::path> sample{SOURCE_DIR "/resources/sample/portfolio"};
        QVERIFY(importPaths(workspace, sample, {}).good());
        registerRowTables(workspace.db());
        const auto numbers = loadNumbers(workspace.db());
        const auto engine = numbers.engine();
        const auto period = periodNamed({}, numbers.measures), before = period.previous();
        const auto scopes = engine.scopes(period);
        std::vector<Said> said;
        const auto add = [&](const Messages& messages, const std::string& about) {
            for (const auto& message : messages)
                said.push_back({message, about});
        };
        std::vector<ChangeQuestion> asked;
        for (const auto& scope : {scopes.front(), scopes.at(1)})
            for (const auto& kpi : numbers.catalogue.kpis()) {
                if (scope != "*" && kpi.appliesTo == AppliesTo::organisation)
                    continue;
                const auto about = kpi.id + " of " + scope;
                const auto detail = engine.detail({kpi.id, scope, period});
                add(detail.result.missing, about);
                for (const auto& one : detail.leftOut)
                    add(Messages{one.text}, about);
                const auto signals = kpiSignals(engine, {kpi.id, scope, period});
                add(signals.sentence, about);
                for (const auto& fired : signals.fired)
                    add(Messages{fired.sentence}, about);
                const auto outlook = kpiOutlook(engine, {kpi.id, scope, period});
                add(outlook.why, about);
                add(outlook.sentence, about);
                for (const auto by :
                     {Breakdown::component, Breakdown::service, Breakdown::account, Breakdown::check, Breakdown::asset})
                    asked.push_back({{kpi.id, scope, period, before}, by});
            }
        for (const auto& made : explainEach(workspace.db(), numbers, asked)) {
            add(made.why, made.after.kpi);
            add(made.sentence, made.after.kpi);
        }
        for (const auto* kpi : {"model.accuracy", "data.test_pass_rate"}) {
            const auto related = kpiRelated(engine, {kpi, "*", period});
            add(related.sentence, kpi);
            for (const auto& link : related.links)
                add(link.sentence, kpi);
        }
        add(spendDrivers(workspace.db(), numbers, {{}, "*", period, before}).sentence, "spend");
        for (const auto& alert : openAlerts(engine, scopes, period))
            add(Messages{alert.sentence}, "alert");
        add(overviewContent(PageResults(numbers.measures, numbers.catalogue, {{}, "*", period})).facts, "overview");
        const auto decisions = decisionContent(engine, {{}, "*", period});
        for (const auto& finding : decisions.findings)
            add(sentencesOf(finding), "finding");
        for (const auto& figure : decisions.figures)
            add(figure.note, "headline");
        QVERIFY2(said.size() > 300, qPrintable(QString::number(said.size())));
        look(said);
    }
};

} // namespace messages

using messages::TestMessages;
ROOM_TEST(TestMessages)
#include "tst_ui_messages.moc"
