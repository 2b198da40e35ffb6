#include "tests/room.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Source {
    QString name; // core/base/text.h
    QString text;
    QString code; // without comments and what stands in quotes

    bool isHeader() const { return name.endsWith(QStringLiteral(".h")); }
};

QString withoutWords(QString text)
{
    static const QRegularExpression raw(QStringLiteral("R\"(\\w*)\\((.*?)\\)\\1\""),
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(QStringLiteral("\"(?:\\\\.|[^\"\\\\\\n])*\""));
    static const QRegularExpression comment(QStringLiteral("/{2}[^\\n]*"));
    return text.remove(raw).remove(quoted).remove(comment);
}

std::vector<Source> sourcesOf(std::initializer_list<const char*> folders)
{
    const auto root = QStringLiteral(SOURCE_DIR "/");
    std::vector<Source> all;
    for (const auto* folder : folders) {
        QDirIterator it(root + QString::fromLatin1(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile in(it.next());
            if (!in.open(QIODevice::ReadOnly) || in.fileName().contains(QStringLiteral("/tests/data/")))
                continue;
            const auto text = QString::fromUtf8(in.readAll());
            all.push_back({in.fileName().mid(root.size()), text, withoutWords(text)});
        }
    }
    return all;
}

QHash<QString, int> wordsOf(const std::vector<Source>& sources)
{
    static const QRegularExpression word(QStringLiteral("\\w+"));
    QHash<QString, int> counts;
    for (const auto& source : sources)
        for (auto it = word.globalMatch(source.code); it.hasNext();)
            ++counts[it.next().captured()];
    return counts;
}

} // namespace

// What is written down of layout, names and use (HACKING.md) and a machine can look for in the sources.
class TestHouseLaws : public QObject {
    Q_OBJECT

    std::vector<Source> product_;
    std::vector<Source> tests_;

private Q_SLOTS:
    void initTestCase()
    {
        product_ = sourcesOf({"core", "ui", "app"});
        tests_ = sourcesOf({"tests"});
        QVERIFY(product_.size() > 300 && tests_.size() > 80);
    }
    void linesFitInto120Columns()
    {
        for (const auto* sources : {&product_, &tests_})
            for (const auto& source : *sources)
                for (const auto& line : source.text.split(QLatin1Char('\n')))
                    QVERIFY2(line.toUcs4().size() <= 120, qPrintable(source.name + QStringLiteral(": ") + line));
    }
    // Headers are read as a manual; tables in them, which begin with blanks, are as wide as they are.
    void commentsOfHeadersFitInto100Columns()
    {
        const auto isProse = [](const QString& line) {
            const auto text = line.trimmed();
            return text.startsWith(QStringLiteral("//")) && !text.startsWith(QStringLiteral("//  "));
        };
        for (const auto& source : product_)
            for (const auto& line : source.isHeader() ? source.text.split(QLatin1Char('\n')) : QStringList())
                QVERIFY2(!isProse(line) || line.toUcs4().size() <= 100,
                         qPrintable(source.name + QStringLiteral(": ") + line));
    }
    void eachListNamesAFileOnce()
    {
        const QRegularExpression list(QStringLiteral("(?:target_sources|add_library|add_executable)\\(([^)]*)\\)"));
        const QRegularExpression file(QStringLiteral("[\\w/]+\\.(?:cpp|h)\\b"));
        QDirIterator it(QStringLiteral(SOURCE_DIR), {QStringLiteral("CMakeLists.txt")}, QDir::Files,
                        QDirIterator::Subdirectories);
        int seen = 0;
        while (it.hasNext()) {
            QFile in(it.next());
            if (in.fileName().contains(QStringLiteral("/build/")) || !in.open(QIODevice::ReadOnly))
                continue;
            const auto text = QString::fromUtf8(in.readAll());
            for (auto lists = list.globalMatch(text); lists.hasNext();) {
                QStringList names;
                for (auto files = file.globalMatch(lists.next().captured(1)); files.hasNext(); ++seen)
                    names << files.next().captured();
                QVERIFY2(names.removeDuplicates() == 0,
                         qPrintable(in.fileName() + QStringLiteral(" lists a file twice")));
            }
        }
        QVERIFY(seen > 300);
    }
    // A header's first sentence serves its .cpp too.
    void filesBeginWithWhatTheyAreFor()
    {
        const auto root = QStringLiteral(SOURCE_DIR "/");
        for (const auto& source : product_) {
            auto header = source.name;
            header.replace(QRegularExpression(QStringLiteral("\\.cpp$")), QStringLiteral(".h"));
            if (source.isHeader() || !QFileInfo::exists(root + header))
                QVERIFY2(source.text.startsWith(QStringLiteral("// ")), qPrintable(source.name));
        }
    }
    // A text that is in no translation file is shown in English to everybody.
    void everyTextIsKnownToTranslators()
    {
        QSet<QString> known;
        QFile file(QStringLiteral(SOURCE_DIR "/translations/opsatlas_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("source"))
                known.insert(xml.readElementText());
        const QRegularExpression call(QStringLiteral("\\b(?:tr\\(|translate\\(\\s*\"[\\w:]+\",)"
                                                     "\\s*((?:\"(?:\\\\.|[^\"\\\\])*\"\\s*)+)"));
        const QRegularExpression between(QStringLiteral("\"\\s*\""));
        QStringList missing;
        int seen = 0;
        for (const auto& source : product_) {
            for (auto calls = call.globalMatch(source.text); calls.hasNext(); ++seen) {
                auto text = calls.next().captured(1).trimmed().remove(between);
                text = text.mid(1, text.size() - 2);
                text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                    .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
                if (!known.contains(text))
                    missing << source.name + QStringLiteral(": ") + text;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        QVERIFY(seen > 400);
    }
    // What readers and imports reject or warn of is a sentence of core/base/sentences.def, which all languages have.
    void rejectionsAreSentencesOfTheTable()
    {
        const QRegularExpression own(
            QStringLiteral("\"[\\w-]+\\.[\\w-]+\",\\s*(?:\"[A-Z]\\w* |fmt::format\\(|std::string\\()"));
        int seen = 0;
        for (const auto& source : product_) {
            if (!source.name.startsWith(QStringLiteral("core/read/"))
                && !source.name.startsWith(QStringLiteral("core/intake/")))
                continue;
            const auto found = own.match(source.text);
            QVERIFY2(!found.hasMatch(), qPrintable(source.name + QStringLiteral(": ") + found.captured()));
            seen += static_cast<int>(source.text.count(QStringLiteral("sentence(MessageCode::")));
        }
        QVERIFY(seen > 100);
    }
    // Names of our own making that gave way to the field's (HACKING.md, Words): an entry of a dictionary, a worker, a
    // query.
    void namesAreThoseOfTheField()
    {
        const QRegularExpression own(QStringLiteral(
            "\\b(?:\\w*[cC]onveyor|belt_|KeyPlace|ColumnRun|Row(?:Pick|Wish|Asker)\\w*|RowsAsked|MeasureBook"
            "|MeasureMemory|WalkableChart|[Ww]ish(?:es|ed)?|twins|takeCostRows|spoken)\\b"));
        for (const auto& source : product_) {
            const auto match = own.match(source.text);
            QVERIFY2(!match.hasMatch(), qPrintable(source.name + QStringLiteral(": ") + match.captured()));
        }
    }
    void everySignalIsEmitted()
    {
        const QRegularExpression section(QStringLiteral("Q_SIGNALS:(.*?)^(?:public|private|protected|\\})"),
                                         QRegularExpression::DotMatchesEverythingOption
                                             | QRegularExpression::MultilineOption);
        const QRegularExpression declared(QStringLiteral("void (\\w+)\\("));
        QString all;
        for (const auto& source : product_)
            all += source.code;
        int seen = 0;
        for (const auto& source : product_) {
            for (auto sections = section.globalMatch(source.code); sections.hasNext();) {
                for (auto names = declared.globalMatch(sections.next().captured(1)); names.hasNext(); ++seen) {
                    const auto name = names.next().captured(1);
                    // Emitted, or what another signal is connected to: the second place that names it after an &.
                    const QRegularExpression emits(QStringLiteral("Q_EMIT (?:\\w+(?:->|\\.))?%1\\(").arg(name));
                    QVERIFY2(all.contains(emits) || all.count(QStringLiteral("::%1").arg(name)) > 1,
                             qPrintable(source.name + QStringLiteral(": nobody emits ") + name));
                }
            }
        }
        QVERIFY(seen > 20);
    }
    // A function that only tests call is no part of the product. These are looked at by tests as a step of their own.
    void everyFunctionIsCalled()
    {
        const QStringList steps = {QStringLiteral("runEts"), QStringLiteral("normalQuantile"),
                                   QStringLiteral("frozenResults"), QStringLiteral("messagePatterns")};
        const QRegularExpression function(
            QStringLiteral("^(?!using|typedef|return|template|friend|extern)[\\w\\[][\\w:<>,*& \\[\\]]*[ *&](\\w+)\\("),
            QRegularExpression::MultilineOption);
        QHash<QString, int> written; // declarations and definitions
        QHash<QString, QString> declaredIn;
        for (const auto& source : product_)
            for (auto it = function.globalMatch(source.code); it.hasNext();) {
                const auto name = it.next().captured(1);
                ++written[name];
                if (source.isHeader())
                    declaredIn.insert(name, source.name);
            }
        const auto words = wordsOf(product_);
        QStringList uncalled;
        for (auto it = declaredIn.cbegin(); it != declaredIn.cend(); ++it)
            if (words.value(it.key()) <= written.value(it.key()) && !steps.contains(it.key()))
                uncalled << it.value() + QStringLiteral(": ") + it.key();
        QVERIFY2(uncalled.isEmpty(), qPrintable(uncalled.join(QStringLiteral(", "))));
        QVERIFY(declaredIn.size() > 300);
    }
};

ROOM_TEST(TestHouseLaws)
#include "tst_house_laws.moc"
