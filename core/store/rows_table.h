// The bulk rows in force as SQL tables cost, point and outcome: eponymous virtual tables,
// read-only, of which nothing stands in the file. Filters on day, import, file, and on
// texts such as service, sub_account, asset_name or metric reach the segments, so that only
// what is needed is unpacked.
//
// cost: import, file, row (line), day, date, start_ms, end_ms, billing_period,
// provider, account (billing account),
//   sub_account, service_category, service, asset (resource), labels (JSON), category, correction (1: ChargeClass
//   Correction), currency, billed, effective, list, contracted, quantity, unit, commitment_status, bucket, component
//   (id, looked up), and every column of the files by its own name, as written (with _ behind it where the name is
//   taken). Amounts are REAL, to be compared and sorted; exact text stands in the hidden billed_exact, effective_exact,
//   list_exact and contracted_exact.
// point: import, file, row, day, date, at_ms, metric, asset (id), asset_kind,
// asset_namespace, asset_name, asset_version,
//   run (id), run_kind, run_id, step, labels, value (NULL for NaN), kind (finite, nan, +inf, -inf), unit,
//   stated_component, bucket, component.
// outcome: import, file, row, day, date, at_ms, run, run_kind, run_id, check_key,
// check_type, asset, asset_kind,
//   asset_namespace, asset_name, asset_version, status, observed, failures, elements, unexpected, severity, env,
//   message, bucket, component.
#pragma once

#include "core/bytes/sqlite.h"

namespace core {

// Makes the tables known to this connection. lookingInside is true while they read their own
// tables: for the authorizer of the console (core/store/query.h), which else refuses those. Both
// must outlive the connection's statements.
void registerRowTables(const Database& db, bool* lookingInside = nullptr);

} // namespace core
