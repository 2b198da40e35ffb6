// The currency in which figures are shown; money in others needs rates to it (core/measure).
#pragma once

#include "core/bytes/sqlite.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

class Workspace;

struct ReportingCurrency {
    std::string currency;                 // empty: no money is in force
    bool isSet = false;                   // a person has said it; else it is that of the oldest import in force
    std::vector<std::string> withoutRate; // currencies in force of which no rate to it is known, sorted
};
ReportingCurrency reportingCurrencyOf(const Workspace& workspace);

// From here on figures are shown in this one, whatever is imported or undone; empty: in that of
// what is in force again. Sums are kept by currency, so every figure follows. Throws
// Error{argument} for what is not three capitals or empty.
void setReportingCurrency(Workspace& workspace, std::string_view currency);

// Inside the caller's transaction, after money came or went: where no person has said a currency
// and none in force is in the one so far, the oldest import in force decides; of several
// currencies the first by name.
void settleReportingCurrency(Database& db);

} // namespace core
