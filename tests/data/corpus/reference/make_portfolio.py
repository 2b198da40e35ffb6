#!/usr/bin/env python3
"""Writes portfolio_expected.csv and portfolio_scores.csv beside it, from the components, links and facts there.

Targets, weights and plain ratios are read from resources/kpi/definitions.json. Every other formula, who takes part,
coverage, scores and health are written here after core/kpi/README.md, in plain arithmetic: nothing here calls the
program that is tested.
"""
import calendar
import csv
import json
import os
import re

here = os.path.dirname(os.path.abspath(__file__))


def rows(name):
    with open(os.path.join(here, f"portfolio_{name}.csv")) as file:
        return list(csv.DictReader(file))


with open(os.path.join(here, "../../../../resources/kpi/definitions.json")) as file:
    KPIS = json.load(file)["items"]
KIND = {row["component"]: row["kind"] for row in rows("components")}
INPUTS = {name: [row["input_component"] for row in rows("links") if row["component"] == name] for name in KIND}
FACTS = {}  # (component, month) -> measure -> value
for row in rows("facts"):
    FACTS.setdefault((row["component"], row["period"]), {})[row["measure"]] = float(row["value"])
MONTHS = sorted({month for _, month in FACTS})
# A stock is carried on until it is stated again.
STOCKS = re.compile(r"(datasets|metadata|models|assets|mlts|raci|skill_points)_.*|goal_linked|portable|accuracy_target")
for name in sorted({name for name, _ in FACTS}):
    known = {}
    for month in MONTHS:
        stated = FACTS.get((name, month), {})
        known.update((measure, value) for measure, value in stated.items() if STOCKS.fullmatch(measure))
        if known:
            FACTS[name, month] = {**known, **stated}

# Formulas that are no ratio of two measures: the measures that must be there; numerator and denominator of a component
# (None: the KPI has none); the value from their sums.
PERCENT = lambda n, d: 100 * n / d
CORRECT = "predictions predictions_correct predictions_labelled"
SPECIAL = {
    "data.uniqueness": ("rows_duplicate rows_checked", lambda m: m["rows_duplicate"], lambda m: m["rows_checked"],
                        lambda n, d: 100 * (1 - n / d)),
    "data.downtime_hours": ("data_downtime_hours", lambda m: m["data_downtime_hours"], None, lambda n, d: n),
    "model.target_attainment": ("met_target", lambda m: m["met_target"], lambda m: 1, PERCENT),
    "cost.spend": ("spend", lambda m: m["spend"], None, lambda n, d: n),
    "cost.budget_deviation": ("spend budget", lambda m: m["spend"], lambda m: m["budget"],
                              lambda n, d: 100 * abs(n - d) / d),
    "cost.forecast_accuracy": ("spend forecast", lambda m: abs(m["spend"] - m["forecast"]), lambda m: abs(m["spend"]),
                               lambda n, d: 100 * max(0, 1 - n / d)),
    "cost.effective_savings_rate": ("spend spend_list", lambda m: m["spend"], lambda m: m["spend_list"],
                                    lambda n, d: 100 * (1 - n / d)),
    "cost.per_1k_predictions": ("spend predictions", lambda m: m["spend"], lambda m: m["predictions"],
                                lambda n, d: 1000 * n / d),
    "flow.time_to_detect": ("detect_hours incidents", lambda m: m["detect_hours"], lambda m: m["incidents"],
                            lambda n, d: n / d),
    "flow.time_to_restore": ("restore_hours incidents", lambda m: m["restore_hours"], lambda m: m["incidents"],
                             lambda n, d: n / d),
    "flow.shift_left_index": ("failures_before_production failures_in_production",
                              lambda m: m["failures_before_production"],
                              lambda m: m["failures_before_production"] + m["failures_in_production"], PERCENT),
    "joint.cost_per_1k_correct": ("spend accuracy " + CORRECT, lambda m: m["spend"],
                                  lambda m: m["predictions"] * m["accuracy"], lambda n, d: 1000 * n / d),
    "joint.cost_per_passed_test": ("spend_data dq_tests_passed", lambda m: m["spend_data"],
                                   lambda m: m["dq_tests_passed"], lambda n, d: n / d),
    "joint.poor_data_cost_share": ("spend spend_rework spend_failed_runs spend_data_incidents",
                                   lambda m: m["spend_rework"] + m["spend_failed_runs"] + m["spend_data_incidents"],
                                   lambda m: m["spend"], PERCENT),
    "joint.spend_below_target": ("spend met_target", lambda m: m["spend"] * (1 - m["met_target"]), lambda m: m["spend"],
                                 PERCENT),
    "joint.spend_on_untrusted_data": ("spend worst_input", lambda m: m["spend"] * (m["worst_input"] < .9),
                                      lambda m: m["spend"], PERCENT),
    "joint.spend_at_risk": ("spend spend_idle spend_failed_runs spend_anomalous",
                            lambda m: m["spend"] if m.get("met_target") == 0 else
                            min(m["spend"], m["spend_idle"] + m["spend_failed_runs"] + m["spend_anomalous"]),
                            lambda m: m["spend"], PERCENT),
    "joint.quality_weighted_unit_cost": ("spend accuracy worst_input " + CORRECT, lambda m: m["spend"],
                                         lambda m: m["predictions"] * m["accuracy"] * m["worst_input"],
                                         lambda n, d: 1000 * n / d),
    "gov.goal_alignment": ("spend goal_linked", lambda m: m["spend"] * m["goal_linked"], lambda m: m["spend"], PERCENT),
    "gov.portability": ("spend portable", lambda m: m["spend"] * m["portable"], lambda m: m["spend"], PERCENT),
    "gov.feedback_days": ("feedback_days_sum feedback_loops_closed", lambda m: m["feedback_days_sum"],
                          lambda m: m["feedback_loops_closed"], lambda n, d: n / d),
}


def measures(name, month):
    """What a component states in a month, with what follows from it."""
    m = dict(FACTS.get((name, month), {}))
    if m.get("predictions_labelled") and "predictions_correct" in m:
        m["accuracy"] = m["predictions_correct"] / m["predictions_labelled"]
        if "accuracy_target" in m:
            m["met_target"] = int(m["accuracy"] >= m["accuracy_target"])
    inputs = [FACTS.get((one, month), {}) for one in INPUTS.get(name, [])]
    if inputs and all(one.get("dq_tests_run") and "dq_tests_passed" in one for one in inputs):
        m["worst_input"] = min(one["dq_tests_passed"] / one["dq_tests_run"] for one in inputs)
    return m


def formula(kpi):
    plain = re.fullmatch(r"100 \* sum\((\w+)\) / sum\((\w+)\)", kpi["formula"])
    if plain:
        over, under = plain.groups()
        return f"{over} {under}", lambda m: m[over], lambda m: m[under], PERCENT
    return SPECIAL[kpi["id"]]


def result(kpi, scope, month, members):
    """One row of portfolio_expected.csv."""
    if kpi["applies_to"] == "ORG":
        members = ["ORG"]
    elif kpi["applies_to"] == "models":
        members = [name for name in members if KIND[name] == "model"]
    made = dict.fromkeys("value numerator denominator coverage_spend coverage_count coverage score".split(), "")
    made = dict(scope=scope, period=month, kpi=kpi["id"], **made, included=0, applicable=len(members), status="")
    if not members:
        return dict(made, status="not_applicable")
    stated = {name: measures(name, month) for name in members}
    if kpi["id"] == "model.test_score":
        needed, over, under, value = "mlts_data mlts_model mlts_infra mlts_monitoring", None, None, None
    elif kpi["id"] == "flow.deployments_per_week":
        needed, over, under, value = "deployments", lambda m: m["deployments"], None, None
    else:
        needed, over, under, value = formula(kpi)
    counted = [m for m in stated.values() if all(name in m for name in needed.split()) and not (under and under(m) < 0)]
    if not counted:
        return dict(made, coverage_spend=0, coverage_count=0, coverage=0, status="no_data")
    if kpi["id"] == "model.test_score":
        made["numerator"] = made["value"] = min(m[section] for m in counted for section in needed.split())
    elif kpi["id"] == "flow.deployments_per_week":
        made["numerator"] = sum(over(m) for m in counted)
        made["denominator"] = calendar.monthrange(int(month[:4]), int(month[5:]))[1] / 7
        made["value"] = made["numerator"] / made["denominator"]
    else:
        made["numerator"] = sum(over(m) for m in counted)
        made["denominator"] = sum(under(m) for m in counted) if under else ""
        made["value"] = value(made["numerator"], made["denominator"]) if made["denominator"] != 0 else ""

    def spend(some):
        return sum(max(0, m.get("spend", 0)) for m in some)

    made["included"] = len(counted)
    made["coverage_count"] = len(counted) / len(members)
    whole = spend(stated.values())
    made["coverage_spend"] = spend(counted) / whole if whole else made["coverage_count"]
    made["coverage"] = min(made["coverage_spend"], made["coverage_count"])
    if made["value"] == "":
        return dict(made, status="nothing_to_measure")
    if kpi.get("target") is None:
        return dict(made, status="unrated")
    score = 100 * (made["value"] - kpi["floor"]) / (kpi["target"] - kpi["floor"])
    made["score"] = min(100, max(0, score))
    return dict(made, status={0: "breach", 100: "met"}.get(made["score"], "watch"))


def scores(scope, month, results):
    """The rows of portfolio_scores.csv of one scope: its domains, and its health."""
    made = {}
    for domain in dict.fromkeys(kpi["domain"] for kpi in KPIS):
        part = [(kpi["weight"], one) for kpi, one in results
                if kpi["domain"] == domain and kpi.get("target") is not None and kpi["weight"] > 0
                and one["status"] not in ("not_applicable", "nothing_to_measure")]
        if not part or (domain == "gov" and scope != "*"):
            continue
        weight = sum(w for w, _ in part)
        scored = [(w, one) for w, one in part if one["score"] != ""]
        coverage = sum(w * one["coverage"] for w, one in part) / weight
        low = sum(w * one["score"] * one["coverage"] for w, one in scored) / weight
        score = sum(w * one["score"] for w, one in scored) / sum(w for w, _ in scored) if scored else ""
        made[domain] = dict(score=score, coverage=coverage, low=low, high=low + 100 * (1 - coverage))
    health = [made[domain] for domain in ("data", "model", "cost") if domain in made]
    if not health or any(one["score"] == "" for one in health):
        made["health"] = dict(score="", coverage=0, low="", high="")
    else:
        made["health"] = {}
        for key in ("score", "low", "high"):
            product = 1
            for one in health:
                product *= max(1, one[key])
            made["health"][key] = product ** (1 / len(health))
        made["health"]["coverage"] = min(one["coverage"] for one in health)
    return [dict(scope=scope, period=month, score_of=domain, **one) for domain, one in made.items()]


def write(name, made):
    with open(os.path.join(here, f"portfolio_{name}.csv"), "w") as file:
        table = csv.DictWriter(file, made[0], lineterminator="\n")
        table.writeheader()
        table.writerows(made)


expected, scored = [], []
for month in MONTHS:
    since = [name for name in KIND if any((name, earlier) in FACTS for earlier in MONTHS if earlier <= month)]
    for scope in ["*", *since]:
        results = [(kpi, result(kpi, scope, month, since if scope == "*" else [scope]))
                   for kpi in KPIS if scope == "*" or kpi["applies_to"] != "ORG"]
        expected += [one for _, one in results]
        scored += scores(scope, month, results)
write("expected", expected)
write("scores", scored)
