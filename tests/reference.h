// Numeric reference files: "own/NAME" lies in tests/data/corpus and must be there; any other lies in the corpus beside
// the checkout, and tests skip where there is none.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <vector>

inline QJsonObject reference(const char* name)
{
    const auto own = QByteArray(name).startsWith("own/");
    QFile file(QLatin1String(own ? TEST_DATA "/corpus/reference/" : CORPUS "/reference/")
               + QLatin1String(own ? name + 4 : name) + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// null becomes NaN; positions that count from 1 are compared as they are.
inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> made;
    for (const auto& value : array.toArray())
        made.push_back(value.isNull() ? std::nan("") : value.toDouble());
    return made;
}

inline bool near(double a, double b, double tolerance = 1e-9)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

inline bool near(const std::vector<double>& a, const std::vector<double>& b, double tolerance = 1e-9)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!near(a[i], b[i], tolerance))
            return false;
    return true;
}

// Indices from 0 as positions from 1.
inline std::vector<double> positions(const std::vector<std::size_t>& indices)
{
    std::vector<double> made;
    for (const auto index : indices)
        made.push_back(static_cast<double>(index + 1));
    return made;
}

#define REFERENCE(name, file)                                                                                          \
    const auto name = reference(file);                                                                                 \
    QVERIFY2(!name.isEmpty() || !QByteArray(file).startsWith("own/"), "a reference file of ours is not there");        \
    if (name.isEmpty())                                                                                                \
    QSKIP("the reference file is not there")

// The rows of a test that reads one reference file each: own first, then those beside the checkout.
inline void referenceRows(std::initializer_list<const char*> files)
{
    QTest::addColumn<QByteArray>("file");
    for (const char* file : files)
        QTest::newRow(file) << QByteArray(file);
}
