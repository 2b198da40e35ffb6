#!/usr/bin/env python3
"""Writes the numeric reference files beside it: small invented series, and what the definitions make of them.

Plain arithmetic after the books: nothing here calls, or was taken from, the program that is tested.
"""
import itertools
import json
import math
import os
from statistics import NormalDist


def write(name, **content):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json"), "w") as file:
        lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in content.items()]
        file.write("{\n" + ",\n".join(lines) + "\n}\n")


def mean(values):
    return sum(values) / len(values)


# Mean, standard deviation and lag-1 autocorrelation, by hand: the deviations are -3 -1 -1 -1 0 0 2 4.
write("describe", data=[2, 4, 4, 4, 5, 5, 7, 9],
      certified=dict(mean=5, standard_deviation_n_minus_1=math.sqrt(32 / 7), lag1_autocorrelation=13 / 32))


# Wilson's score interval.
def wilson(k, n, confidence):
    z, p = NormalDist().inv_cdf((1 + confidence) / 2), k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return [centre - half, centre + half]


write("wilson", cases=[dict(successes=k, n=n, confidence=c, expected=wilson(k, n, c))
                       for k, n, c in [(90, 100, .95), (5, 10, .9), (3, 400, .99)]])


# Individuals charts (Wheeler): limits from the first values, all values judged.
def xmr(name, data, baseline):
    ranges = [abs(b - a) for a, b in zip(data[:baseline], data[1:baseline])]
    centre, width = mean(data[:baseline]), 2.66 * mean(ranges)
    write(name, data=data, baseline_n=baseline,
          expected=dict(mean=centre, mr_bar=mean(ranges), unpl_2_66=centre + width, lnpl_2_66=centre - width,
                        url_3_267=3.267 * mean(ranges), sigma_hat_1_128=mean(ranges) / 1.128,
                        points_outside_2_66_1based=[i + 1 for i, x in enumerate(data) if abs(x - centre) > width]))


xmr("xmr_baseline", [10, 12, 11, 13, 12, 14, 11, 10, 12, 13, 11, 15, 18, 17, 6], 12)
xmr("xmr_provisional", [5, 7, 6, 5.5, 6.5, 7, 5, 6, 6], 8)


# Run rules (Nelson 1984): k of the last n points in a zone, the last of them in it; or a pattern of exactly n points.
def runs(x, centre, sigma):
    z = [(value - centre) / sigma for value in x]
    up = [0] + [(b > a) - (b < a) for a, b in zip(z, z[1:])]
    found = {"trigger_points_1based": {}, "member_points_1based": {}}

    def rule(name, members_at):
        hits = {i: members for i in range(len(z)) if (members := members_at(i))}
        found["trigger_points_1based"][name] = [i + 1 for i in hits]
        if name not in ("run_one_side_7", "run_one_side_9", "trend_6"):  # lengths that no chart uses: where alone
            found["member_points_1based"][name] = sorted({m + 1 for members in hits.values() for m in members})

    def whole(n, fits):
        return lambda i: list(range(i - n + 1, i + 1)) if i + 1 >= n and fits(range(i - n + 1, i + 1)) else []

    def k_of_n(k, n, zone):
        def members_at(i):
            side = 1 if z[i] > 0 else -1
            members = [j for j in range(max(0, i - n + 1), i + 1) if side * z[j] > zone]
            return members if i in members and len(members) >= k else []
        return members_at

    rule("beyond_3_sigma", k_of_n(1, 1, 3))
    for n in (7, 8, 9):
        rule(f"run_one_side_{n}", k_of_n(n, n, 0))
    for n in (6, 7):
        rule(f"trend_{n}", whole(n, lambda r: abs(sum(up[j] for j in r[1:])) == len(r) - 1))
    rule("alternating_14", whole(14, lambda r: all(up[j] * up[j + 1] == -1 for j in r[1:-1])))
    rule("two_of_three_beyond_2_sigma", k_of_n(2, 3, 2))
    rule("four_of_five_beyond_1_sigma", k_of_n(4, 5, 1))
    rule("fifteen_within_1_sigma", whole(15, lambda r: all(abs(z[j]) < 1 for j in r)))
    rule("eight_outside_1_sigma_both_sides", whole(8, lambda r: all(abs(z[j]) > 1 for j in r)
                                                   and len({z[j] > 0 for j in r}) == 2))
    return found


write("run_rules", cases=[
    dict(name=name, center=centre, sigma=sigma, data=data, expected=runs(data, centre, sigma))
    for name, centre, sigma, data in [
        ("quiet", 0, 1, [.2, -.4, .9, -1.2, .3, .8, -.6]),
        ("one point beyond a limit, one on it", 10, 2, [10, 16.5, 9, 16, 3]),
        ("nine above, the centre ends a run", 10, 2, [9, 11, 10, 10.5, 11, 10.2, 11.5, 10.1, 11, 10.4, 11.2, 10.3, 9]),
        ("two of three, on either side", 0, 1, [2.5, .1, 2.2, -.5, -2.1, -2.4, 2.6, 0, 0, 2.5]),
        ("four of five", 0, 1, [1.2, 1.5, -.5, 1.1, 1.4, .2, -1.3, -1.2, -1.6, -1.1]),
        ("eight falling", 100, 5, [104, 103, 102.5, 101, 100, 99, 98, 96, 97]),
        ("alternating", 0, 1, [.5, -.5, .6, -.6, .5, -.4, .3, -.2, .6, .1, .7, -.9, .4, .2, .8]),
        ("within one sigma", 5, 1, [5.5, 4.5] * 8 + [6, 5.2]),
        ("outside one sigma on both sides", 0, 1, [1.2, -1.3, 1.4, 1.1, -1.5, -1.2, 1.3, -1.1, .5]),
    ]])

# EWMA chart, by hand: limits 10 ± 3 √(0.5 ÷ 1.5); the sixth value is just outside.
write("ewma", data=[11, 9, 10, 12, 8, 14], **{"lambda": .5}, start=10, s=1,
      expected=dict(ewma=[10.5, 9.75, 9.875, 10.9375, 9.46875, 11.734375], ucl=10 + math.sqrt(3),
                    lcl=10 - math.sqrt(3), signals_1based=[6]))


# Correlation of first differences; at lag k the leader's value at t stands against the follower's at t + k.
def pearson(a, b):
    ma, mb = mean(a), mean(b)
    cross = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    return cross / math.sqrt(sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b))


def differences(values):
    return [b - a for a, b in zip(values, values[1:])]


leader = [(i * i * 7 + i) % 23 for i in range(40)]
follower = [3 * leader[max(0, i - 2)] + i * 5 % 7 for i in range(40)]
lags = list(range(-8, 9))
pairs = [[(a, b) for t, a in enumerate(differences(leader)) if 0 <= t + k < 39 for b in [differences(follower)[t + k]]]
         for k in lags]
write("lagged_correlation", leader=leader, follower=follower,
      expected=dict(lag=lags, pearson_on_overlap=[pearson(*zip(*p)) for p in pairs], n_overlap=[len(p) for p in pairs]))


# Changes of level: every division into segments of five values or more, the cheapest taken.
def changepoint(name, data):
    sigma = mean([abs(d) for d in differences(data)]) / 1.128
    penalty = 2 * math.log(len(data)) * sigma ** 2

    def cost(part):
        return sum((x - mean(part)) ** 2 for x in part)

    def parts(ends):
        return [data[a:b] for a, b in zip((0, *ends), (*ends, len(data)))]

    def objective(ends):
        return sum(cost(part) for part in parts(ends)) + penalty * len(ends)

    best = min((ends for k in range(4) for ends in itertools.combinations(range(1, len(data)), k)
                if all(len(part) >= 5 for part in parts(ends))), key=objective)
    write(name, data=data, published=dict(segment_means=[mean(part) for part in parts(best)]),
          optimal_partitioning=dict(sigma_hat_from_mean_moving_range=sigma, penalty_per_change=penalty,
                                    changepoints_1based=list(best), objective=objective(best)))


changepoint("changepoint", [50, 52, 49, 51, 50, 53, 48, 50, 61, 63, 60, 62, 64, 61, 40, 38, 41, 39, 40, 42])


# The change of a ratio by segments: midpoint weights (Marshall-Edgeworth).
def mix(name, state0, state1):
    (n0, d0), (n1, d1) = state0, state1
    whole0, whole1 = sum(n0) / sum(d0), sum(n1) / sum(d1)
    rates, mixes = [], []
    for a, b, c, d in zip(n0, d0, n1, d1):
        w0, w1 = b / sum(d0), d / sum(d1)
        r0, r1 = (a / b if b else c / d), (c / d if d else a / b)
        rates.append((w0 + w1) / 2 * (r1 - r0))
        mixes.append((w1 - w0) * ((r0 + r1) / 2 - (whole0 + whole1) / 2))
    write(name, state0=dict(numerator=n0, denominator=d0), state1=dict(numerator=n1, denominator=d1),
          expected=dict(delta=whole1 - whole0, rate_by_segment=rates, mix_by_segment=mixes, rate_total=sum(rates),
                        mix_total=sum(mixes)))


mix("mix_rate", ([40, 90, 0], [50, 100, 0]), ([30, 45, 60], [60, 50, 75]))
mix("mix_rate_reversal", ([90, 30], [100, 100]), ([170, 5], [200, 20]))  # each rate falls, the whole rises


# The change of a product: Shapley over all orders, and LMDI.
def factors(state0, state1):
    shapley = [0.0] * len(state0)
    orders = list(itertools.permutations(range(len(state0))))
    for order in orders:
        now = list(state0)
        for i in order:
            before = math.prod(now)
            now[i] = state1[i]
            shapley[i] += (math.prod(now) - before) / len(orders)
    v0, v1 = math.prod(state0), math.prod(state1)
    lmdi = [(v1 - v0) / math.log(v1 / v0) * math.log(b / a) for a, b in zip(state0, state1)]
    write("three_factors", state0=state0, state1=state1,
          expected=dict(total0=v0, total1=v1, shapley=shapley, lmdi=lmdi))


factors([200, 1.5, 4], [260, 1.25, 5])

# Errors of a forecast, by hand: -2 2 -3 1; one season before the series lay 4 lower.
write("forecast_accuracy", actual=[10, 20, 30, 40], forecast=[12, 18, 33, 39],
      train=[*range(1, 13), *range(5, 17)],
      expected=dict(me=-.5, mae=2, rmse=math.sqrt(4.5), wape_pct=8, bias_pct=2, mase=.5))


# Holt's linear trend: level the first value, trend a third of the way to the fourth.
def holt(y, alpha, beta):
    levels, trends, fitted = [y[0]], [(y[3] - y[0]) / 3], [None]
    for value in y[1:]:
        fitted.append(levels[-1] + trends[-1])
        levels.append(alpha * value + (1 - alpha) * fitted[-1])
        trends.append(beta * (levels[-1] - levels[-2]) + (1 - beta) * trends[-1])
    write("holt_linear", data=y, alpha=alpha, gamma=beta,
          expected=dict(level=levels[-1:], trend=trends[-1:], one_step=fitted,
                        forecasts_11_to_15=[levels[-1] + h * trends[-1] for h in range(1, 6)]))


holt([12, 13, 15, 15, 18, 17, 20, 22, 21, 24], .5, .25)


# Holt-Winters of quarters: start from a classical decomposition of the first two years.
class Seasonal:
    def __init__(self, data, times):
        self.y, self.times, m = data, times, 4
        self.trend_of = [(data[i] / 2 + sum(data[i + 1:i + m]) + data[i + m] / 2) / m for i in range(m)]
        of_place = [[] for _ in range(m)]
        for i, trend in enumerate(self.trend_of):
            place = i + m // 2
            of_place[place % m].append(data[place] / trend if times else data[place] - trend)
        figure = [mean(values) for values in of_place]
        self.season = [f / mean(figure) if times else f - mean(figure) for f in figure]
        x = list(range(1, m + 1))
        self.trend = (sum((a - mean(x)) * (t - mean(self.trend_of)) for a, t in zip(x, self.trend_of))
                      / sum((a - mean(x)) ** 2 for a in x))
        self.level = mean(self.trend_of) - self.trend * mean(x)

    def smooth(self, alpha, beta, gamma):
        level, trend, season, fitted, sse = self.level, self.trend, list(self.season), [], 0
        for y in self.y[4:]:
            s, before = season.pop(0), level
            fitted.append((level + trend) * s if self.times else level + trend + s)
            sse += (y - fitted[-1]) ** 2
            level = alpha * (y / s if self.times else y - s) + (1 - alpha) * (level + trend)
            trend = beta * (level - before) + (1 - beta) * trend
            season.append(gamma * (y / level if self.times else y - level) + (1 - gamma) * s)
        return level, trend, season, fitted, sse

    def write(self, name, alpha, beta, gamma):
        level, trend, season, fitted, sse = self.smooth(alpha, beta, gamma)
        ahead = [(level + h * trend) * s if self.times else level + h * trend + s for h, s in enumerate(season, 1)]
        grid = [i / 20 for i in range(1, 20)]
        write(name, seasonal="multiplicative" if self.times else "additive", frequency=4, data=self.y,
              start_values=dict(level=self.level, trend=self.trend, season=self.season),
              fixed_parameters=dict(alpha=alpha, beta=beta, gamma=gamma, fitted_xhat=fitted, sse=sse, forecast=ahead,
                                    coefficients=dict(a=level, b=trend,
                                                      **{f"s{i}": s for i, s in enumerate(season, 1)})),
              # the best of a grid of weights: a fit must be as good at least
              optimised=dict(sse=min(self.smooth(*weights)[4] for weights in itertools.product(grid, repeat=3))))


Seasonal([30, 12, 18, 41, 33, 14, 22, 45, 34, 18, 23, 49, 40, 19, 27, 51, 42, 23, 31, 56], False) \
    .write("holt_winters_additive", .3, .1, .4)
Seasonal([80, 120, 100, 60, 97, 143, 122, 72, 115, 176, 144, 87, 141, 209, 172, 106, 168, 253, 210, 124], True) \
    .write("holt_winters_multiplicative", .4, .2, .3)


# Exponential smoothing as innovations: every state moves by its share of the error.
def ets(name, model, data, state, alpha, beta=0.0, gamma=0.0, phi=1.0):
    level, trend, season = state[0], 0.0, [0.0]
    if model != "ANN":
        trend, season = state[1], state[:1:-1]
    fitted = []
    for y in data:
        s = season.pop(0)
        fitted.append(level + phi * trend + s)
        error = y - fitted[-1]
        level, trend = level + phi * trend + alpha * error, phi * trend + beta * error
        season.append(s + gamma * error)
    ahead = []
    for h in range(1, 5):
        ahead.append(level + sum(phi ** i for i in range(1, h + 1)) * trend + season[(h - 1) % len(season)])
    write(name, model=model, initial_state=state, data=data, alpha=alpha, beta=beta, gamma=gamma, phi=phi,
          expected=dict(fitted=fitted, forecast=ahead))


ets("ets_trend_and_season", "AAA", [31, 22, 27, 40, 35, 24, 30, 44], [28, 1.5, 9, -1, -8, 0], .4, .1, .2, .9)
ets("ets_level", "ANN", [10, 12, 9, 11, 14], [10], .5)
