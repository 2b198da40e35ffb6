#include "tests/facts_text.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTest>

#include <algorithm>

// The lines that begin with a word.
static std::string only(const ReadText& read, const std::string& word)
{
    std::string out;
    std::size_t at = 0;
    while (at < read.facts.size()) {
        const auto end = read.facts.find('\n', at);
        const auto line = read.facts.substr(at, end - at);
        if (line.starts_with(word + " "))
            out += line + "\n";
        at = end + 1;
    }
    return out;
}

static std::string billed(const core::Inspection& found)
{
    std::string text;
    for (const auto& [currency, sum] : found.cost->billed)
        text += (text.empty() ? "" : " ") + currency + " " + sum.trimmedText();
    return text;
}

// Exports in JSON that speak of money: clusters, estimates, language models.
class TestReadUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kubecost()
    {
        const ReadText read(
            json("{'code': 200, 'data': [null, {}, {"
                 "'shop': {'name': 'shop', 'properties': {'cluster': 'c1', 'namespace': 'shop', 'controller': 'api', "
                 "'labels': {'app': 'web', 'email': 'kim@example.com'}},"
                 "'window': {'start': '2026-03-01T00:00:00Z', 'end': '2026-03-02T00:00:00Z'}, 'start': "
                 "'2026-02-01T00:00:00Z', 'minutes': 60,"
                 "'cpuCost': 1.5, 'totalCost': 2.0000000000000001, 'cpuEfficiency': 1.25, 'gpuEfficiency': null},"
                 "'__idle__': {'name': '__idle__', 'properties': {'cluster': 'c1'}, 'window': {'start': "
                 "'2026-03-01T00:00:00Z', 'end': '2026-03-02T00:00:00Z'},"
                 "'cpuCost': 0, 'totalCost': 0.5, 'networkCost': NaN}}]}"));
        SAYS(read.found.format, "kubecost_allocation");
        QCOMPARE(*read.found.rows, 2);
        SAYS(billed(read.found), "? 2.5000000000000001");
        QCOMPARE(read.found.time->count, 4);
        SAYS(core::isoTime(*read.found.time->min_ms), "2026-03-01T00:00:00Z"); // the window, not when the workload ran
        QCOMPARE(read.found.metrics.at("cpuCost").count, 2);
        QCOMPARE(read.found.nonfinite.at("networkCost"), 1);
        SAYS(only(read, "cost"), "cost "
                                 "shop|c1||shop||api|||{\"app\":\"web\"}|2026-03-01T00:00:00Z|2026-03-02T00:00:00Z|c1/"
                                 "shop/api|Kubernetes|Usage||2026-03-01|2026-03-02T00:00:00Z|"
                                 "2.0000000000000001|2026-02-01T00:00:00Z|60|1.5|1.25| #1\n"
                                 "cost "
                                 "__idle__|c1||||||||2026-03-01T00:00:00Z|2026-03-02T00:00:00Z|__idle__|Kubernetes|"
                                 "Idle|Unused|2026-03-01|2026-03-02T00:00:00Z|"
                                 "0.5|||0||NaN #2\n");
        SAYS(only(read, "point"),
             "point kubecost.cpuEfficiency 1.25 resource:c1/shop/api at=2026-03-01T00:00:00Z {name=shop} #1\n");
    }

    void infracost()
    {
        const ReadText read(json("{'version': '0.2', 'currency': 'EUR', 'totalMonthlyCost': '12.5', 'timeGenerated': "
                                 "'2026-03-01T10:00:00Z', 'projects': ["
                                 "{'name': 'p', 'pastBreakdown': {'resources': [{'name': 'old', 'monthlyCost': '99'}]},"
                                 "'breakdown': {'resources': [{'name': 'db', 'monthlyCost': '12.5', 'subresources': "
                                 "[{'name': 'disk', 'monthlyCost': '2.5'}]},"
                                 "{'name': 'fn', 'monthlyCost': null}]}}]}"));
        SAYS(read.facts, "point infra.monthly_cost_estimate 12.5 unit=EUR resource:p/db at=2026-03-01T10:00:00Z #1\n");
        QCOMPARE(read.found.metrics.at("resource.monthlyCost").sum, 12.5);
        QVERIFY(!read.found.cost && !read.found.rows);
    }

    void openAiCosts()
    {
        const ReadText read(
            json("{'object': 'page', 'has_more': true, 'data': ["
                 "{'object': 'bucket', 'start_time': 1772323200, 'end_time': 1772409600, 'results': []},"
                 "{'object': 'bucket', 'start_time': 1772409600, 'end_time': 1772496000, 'results': ["
                 "{'object': 'organization.costs.result', 'amount': {'value': 0.06, 'currency': 'usd'}, 'line_item': "
                 "'big, input', 'project_id': 'proj_1', 'user_id': 'kim', 'quantity': 7},"
                 "{'object': 'organization.costs.result', 'amount': {'value': '1e-7', 'currency': 'usd'}, 'line_item': "
                 "null}]}]}"));
        SAYS(read.found.format, "openai_costs");
        QCOMPARE(*read.found.results, 2);
        SAYS(billed(read.found), "USD 0.0600001");
        QCOMPARE(read.found.time->count, 4);
        QVERIFY(warns(read.found, "openai.more"));
        SAYS(only(read, "cost"),
             "cost 2026-03-02T00:00:00Z|2026-03-03T00:00:00Z|0.06|usd|big, input|proj_1||7||USD|big, "
             "input|{\"project\":\"proj_1\"}|2026-03-02|2026-03-03|OpenAI|Usage #1\n"
             "cost "
             "2026-03-02T00:00:00Z|2026-03-03T00:00:00Z|1e-7|usd||||||USD|OpenAI||2026-03-02|2026-03-03|OpenAI|Usage "
             "#2\n");
        QVERIFY(read.facts.find("kim") == std::string::npos);
    }

    // Results that differ in a user only are one point, as users are not read.
    void openAiUsage()
    {
        const ReadText read(
            json("{'object': 'page', 'has_more': false, 'data': [{'object': 'bucket', 'start_time': 1772409600, "
                 "'end_time': 1772496000, 'results': ["
                 "{'object': 'organization.usage.completions.result', 'input_tokens': 10, 'num_model_requests': 1, "
                 "'model': 'big', 'user_id': 'kim', 'project_id': null, 'batch': false},"
                 "{'object': 'organization.usage.completions.result', 'input_tokens': 5, 'num_model_requests': 2, "
                 "'model': 'big', 'user_id': 'lee', 'project_id': null, 'batch': false},"
                 "{'object': 'organization.usage.embeddings.result', 'input_tokens': 3, 'num_model_requests': 1, "
                 "'model': null, 'project_id': 'p'}]}]}"));
        SAYS(read.found.format, "openai_usage");
        QCOMPARE(*read.found.results, 3);
        QCOMPARE(read.found.metrics.at("input_tokens").count, 3);
        SAYS(read.facts,
             "point llm.input_tokens 15 model:big at=2026-03-02T00:00:00Z {kind=completions} {batch=false} #1\n"
             "point llm.num_model_requests 3 model:big at=2026-03-02T00:00:00Z {kind=completions} {batch=false} #1\n"
             "point llm.input_tokens 3 - at=2026-03-02T00:00:00Z {kind=embeddings} {project=p} #3\n"
             "point llm.num_model_requests 1 - at=2026-03-02T00:00:00Z {kind=embeddings} {project=p} #3\n");
        QVERIFY(!warns(read.found, "openai.more"));
    }

    void litellmSpendLogs_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray one = "{'request_id': 'a', 'spend': 0.1, 'prompt_tokens': 1, 'completion_tokens': 2, "
                               "'total_tokens': 3, 'startTime': '2026-03-01 10:00:00',"
                               " 'endTime': '2026-03-01 10:00:01', 'model': 'big', 'custom_llm_provider': 'x', "
                               "'team_id': 'risk', 'user': 'kim', 'end_user': 'kim',"
                               " 'requester_ip_address': '10.0.0.1', 'api_key': 'sk-kim', 'messages': 'kim', "
                               "'response': 'kim', 'metadata': '{`user`: `kim`}',"
                               " 'request_tags': '[`prod`, `User-Agent: kim`]', 'status': 'success'}";
        const QByteArray two = "{'request_id': 'b', 'spend': 0.2, 'prompt_tokens': 1, 'completion_tokens': 2, "
                               "'total_tokens': 3, 'startTime': '2026-03-01T23:59:59Z',"
                               " 'endTime': null, 'model': 'big', 'custom_llm_provider': 'x', 'team_id': 'risk', "
                               "'request_tags': ['prod'], 'status': 'failure'}";
        const QByteArray three =
            "{'request_id': 'c', 'spend': null, 'startTime': '2026-03-02T00:00:00Z', 'model': 'small'}";
        QTest::newRow("array") << "[" + one + "," + two + "," + three + "]";
        QTest::newRow("lines") << one + "\n" + two + "\n" + three + "\n";
    }
    void litellmSpendLogs()
    {
        QFETCH(QByteArray, text);
        const ReadText read(json(text.toStdString()));
        SAYS(read.found.format, "litellm_spend_logs");
        QCOMPARE(*read.found.rows, 3);
        SAYS(billed(read.found), "USD 0.3");
        QCOMPARE(read.found.time->count, 4);
        QCOMPARE(read.found.metrics.at("spend").count, 2);
        SAYS(only(read, "cost"), "cost "
                                 "2026-03-01|big||x|risk|0.3|6|tokens|2|USD|{\"team\":\"risk\",\"tag:prod\":\"true\"}|"
                                 "2026-03-01|2026-03-02|LiteLLM|AI and Machine Learning|Usage #1\n"
                                 "cost 2026-03-02|small|||||0|tokens|1|USD||2026-03-02|2026-03-03|LiteLLM|AI and "
                                 "Machine Learning|Usage #3\n");
        const auto points = only(read, "point");
        QVERIFY(points.find("point llm.api_requests 2 model:big at=2026-03-01T00:00:00Z {team=risk} #1\n")
                != std::string::npos);
        QVERIFY(points.find("point llm.failed_requests 1 model:big") != std::string::npos);
        QVERIFY(points.find("point llm.successful_requests 1 model:big") != std::string::npos);
        QVERIFY(points.find("point llm.total_tokens 6 model:big") != std::string::npos);
        QVERIFY2(read.facts.find("kim") == std::string::npos && read.facts.find("10.0.0.1") == std::string::npos,
                 read.facts.c_str());
    }
    void litellmOtherEntries()
    {
        const ReadText read(
            json("[{'request_id': 'a', 'spend': 1, 'startTime': '2026-03-01T01:00:00Z'}, {'request_id': 'b'}]"));
        QCOMPARE(*read.found.rows, 2);
        QCOMPARE(read.found.rejectedRows, 1);
        SAYS(billed(read.found), "USD 1");
    }

    // The breakdowns are the same money cut in other ways: models, and what they lack of the total.
    void litellmDailyActivity()
    {
        const ReadText read(json(
            "{'results': [{'date': '2026-03-01', 'metrics': {'spend': 10.5, 'total_tokens': 100, 'api_requests': 4},"
            "'breakdown': {'models': {'big': {'metrics': {'spend': 7, 'total_tokens': 60, 'api_requests': 3}}, "
            "'small': {'metrics': {'spend': 3}}},"
            "'providers': {'x': {'metrics': {'spend': 10.5}}}}},"
            "{'date': '2026-03-02', 'metrics': {'spend': 1, 'total_tokens': 5, 'api_requests': 1}, 'breakdown': {}}],"
            "'metadata': {'has_more': true}}"));
        SAYS(read.found.format, "litellm_daily_activity");
        QCOMPARE(*read.found.rows, 2);
        SAYS(billed(read.found), "USD 11.5");
        QVERIFY(warns(read.found, "litellm.more"));
        const std::string tail = "|USD||2026-03-01|2026-03-02|LiteLLM|AI and Machine Learning|Usage #1\n";
        SAYS(only(read, "cost"), "cost 2026-03-01|big||||7|60|tokens|3" + tail + "cost 2026-03-01|small||||3||tokens|"
                                     + tail + "cost 2026-03-01|||||0.5||tokens|" + tail
                                     + "cost 2026-03-02|||||1|5|tokens|1|USD||2026-03-02|2026-03-03|LiteLLM|AI and "
                                       "Machine Learning|Usage #2\n");
        SAYS(only(read, "point"), "point llm.total_tokens 60 model:big at=2026-03-01T00:00:00Z #1\n"
                                  "point llm.total_tokens 40 - at=2026-03-01T00:00:00Z #1\n"
                                  "point llm.api_requests 3 model:big at=2026-03-01T00:00:00Z #1\n"
                                  "point llm.api_requests 1 - at=2026-03-01T00:00:00Z #1\n"
                                  "point llm.total_tokens 5 - at=2026-03-02T00:00:00Z #2\n"
                                  "point llm.api_requests 1 - at=2026-03-02T00:00:00Z #2\n");
    }

    void langfuse_data()
    {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("as exported") << false;
        QTest::newRow("the other way round") << true;
    }
    void langfuse()
    {
        QFETCH(bool, reversed);
        const auto generation = [](const std::string& id) {
            return "{'id': '" + id
                   + "', 'traceId': 't', 'type': 'GENERATION', 'model': 'big', 'startTime': "
                     "'2026-03-01T10:00:00.000Z', 'endTime': '2026-03-01T10:00:01.500Z',"
                     " 'totalCost': 0.25, 'inputUsage': 4, 'outputUsage': 6, 'totalUsage': 10, 'latency': 1500, "
                     "'input': 'kim', 'output': {'to': 'kim'}, 'environment': 'prod'}";
        };
        const std::string span = "{'id': 's', 'type': 'SPAN', 'model': null, 'startTime': '2026-03-01T10:00:00.000Z', "
                                 "'endTime': null, 'totalCost': 0, 'inputUsage': 0}";
        const auto a = generation("a"), b = generation("b");
        const ReadText read(json("{'trace': {'id': 't', 'projectId': 'p', 'name': 'ask', 'environment': 'prod', "
                                 "'tags': ['rag'], 'userId': 'kim', 'input': 'kim'}, 'observations': ["
                                 + (reversed ? b + "," + span + "," + a : a + "," + b + "," + span) + "]}"));
        SAYS(read.found.format, "langfuse_trace");
        QCOMPARE(*read.found.results, 3);
        SAYS(billed(read.found), "USD 0.5");
        QCOMPARE(read.found.time->count, 5);
        QCOMPARE(read.found.metrics.at("totalCost").count, 3);
        QCOMPARE(read.found.metrics.at("latency").max, 1500.0);
        const auto rows = only(read, "cost");
        QCOMPARE(std::count(rows.begin(), rows.end(), '\n'), 2); // the span has no model and no cost of its own
        QVERIFY2(rows.find("cost "
                           "a||GENERATION|2026-03-01T10:00:00.000Z|2026-03-01T10:00:01.500Z|big|0.25|10|tokens|prod|p|"
                           "p/t|USD|{\"env\":\"prod\",\"tag:rag\":\"true\"}|2026-03-01|2026-03-02|"
                           "Langfuse|AI and Machine Learning|Usage")
                     != std::string::npos,
                 rows.c_str());
        const auto points = only(read, "point");
        // Two of the same millisecond stay two, whatever their order; latency is end − start.
        QVERIFY2(points.find("point llm.latency 1.5 unit=s model:big at=2026-03-01T10:00:00Z run=langfuse:t {env=prod}")
                     != std::string::npos,
                 points.c_str());
        QVERIFY2(points.find(
                     "point llm.latency 1.5 unit=s model:big at=2026-03-01T10:00:00Z step=1 run=langfuse:t {env=prod}")
                     != std::string::npos,
                 points.c_str());
        SAYS(only(read, "run"),
             "run langfuse t - env=prod name=ask from=2026-03-01T10:00:00Z to=2026-03-01T10:00:01.500Z #1\n");
        QVERIFY(read.facts.find("kim") == std::string::npos);
    }
    // Steps repeat what the calls below them cost and use.
    void langfuseSums_data()
    {
        QTest::addColumn<QByteArray>("observations"); // id parent type cost tokens
        QTest::addColumn<QByteArray>("landed");       // id cost tokens, each
        QTest::addColumn<int>("calls");
        const auto row = [](const char* name, const char* observations, const char* landed, int calls) {
            QTest::newRow(name) << QByteArray(observations) << QByteArray(landed) << calls;
        };
        row("an agent and its calls", "a - AGENT 0.3 30|b a GENERATION 0.1 10|c a GENERATION 0.2 20",
            "b 0.1 10, c 0.2 20", 2);
        row("parts before the whole", "b a GENERATION 0.1 10|c a GENERATION 0.2 20|a - AGENT 0.3 30",
            "b 0.1 10, c 0.2 20", 2);
        row("a chain of sums", "a - AGENT 0.3 30|b a CHAIN 0.3 30|c b SPAN 0.3 30|d c GENERATION 0.3 30", "d 0.3 30",
            1);
        row("sums of doubles", "a - AGENT 0.30000000000000004 3|b a GENERATION 0.1 1|c a GENERATION 0.2 2",
            "b 0.1 1, c 0.2 2", 2);
        row("a sum that knows more", "a - AGENT 0.5 30|b a GENERATION 0.1 10|c a GENERATION 0.2 20",
            "a 0.2 , b 0.1 10, c 0.2 20", 2);
        row("calls inside a call", "a - GENERATION 0.5 50|b a GENERATION 0.1 10", "a 0.5 50, b 0.1 10", 2);
        row("a call that repeats what is below", "a - GENERATION 0.1 10|b a GENERATION 0.1 10", "b 0.1 10", 1);
        row("only the step knows the cost", "a - AGENT 0.3 30|b a GENERATION null 30", "a 0.3 , b  30", 1);
        row("a parent that is not there", "b x GENERATION 0.1 10", "b 0.1 10", 1);
        row("a circle", "a b GENERATION 0.1 10|b a GENERATION 0.1 10", "a 0.1 10, b 0.1 10", 2);
        row("an agent without calls below", "a - AGENT 0.3 30", "a 0.3 30", 1);
    }
    void langfuseSums()
    {
        QFETCH(QByteArray, observations);
        QFETCH(QByteArray, landed);
        QFETCH(int, calls);
        std::string text;
        for (const auto& one : observations.split('|')) {
            const auto words = one.split(' ');
            text += (text.empty() ? "{'id': '" : ", {'id': '") + words[0].toStdString() + "', 'type': '"
                    + words[2].toStdString()
                    + "', 'parentObservationId': " + (words[1] == "-" ? "null" : "'" + words[1].toStdString() + "'")
                    + ", 'model': 'big', 'startTime': '2026-03-01T10:00:00Z', 'totalCost': " + words[3].toStdString()
                    + ", 'totalUsage': " + words[4].toStdString() + "}";
        }
        const ReadText read(json("{'trace': {'id': 't'}, 'observations': [" + text + "]}"));
        QStringList got;
        int requests = 0;
        for (const auto& line : QString::fromStdString(read.facts).split(QLatin1Char('\n'))) {
            const auto cells = line.mid(5).split(QLatin1Char('|'));
            if (line.startsWith(QStringLiteral("cost ")))
                got << cells[0] + QLatin1Char(' ') + cells[6] + QLatin1Char(' ') + cells[7];
            requests += line.startsWith(QStringLiteral("point llm.api_requests")) ? 1 : 0;
        }
        got.sort();
        QCOMPARE(got.join(QStringLiteral(", ")).toLatin1(), landed);
        QCOMPARE(requests, calls);
    }
    // An amount that is not known is told and counted, in whatever way it is not said.
    void unknownAmounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("counted"); // currency column count
        const auto row = [](const char* name, const char* text, const char* counted) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(counted);
        };
        row("LiteLLM, null", "[{'request_id': 'a', 'spend': null, 'startTime': '2026-03-01T01:00:00Z', 'model': 'm'}]",
            "USD billed 1");
        row("LiteLLM, NaN beside an amount",
            "[{'request_id': 'a', 'spend': NaN, 'startTime': '2026-03-01T01:00:00Z', 'model': 'm'},"
            "{'request_id': 'b', 'spend': 2, 'startTime': '2026-03-01T02:00:00Z', 'model': 'm'}]",
            "USD billed 1");
        row("OpenAI, text",
            "{'object': 'page', 'data': [{'object': 'bucket', 'start_time': 1772323200, 'end_time': 1772409600, "
            "'results': [{'object': 'organization.costs.result', 'organization_id': 'o', 'amount': "
            "{'value': 'n/a', 'currency': 'usd'}}]}]}",
            "USD billed 1");
        row("OpenAI, a zero of Java",
            "{'object': 'page', 'data': [{'object': 'bucket', 'start_time': 1772323200, 'end_time': 1772409600, "
            "'results': [{'object': 'organization.costs.result', 'organization_id': 'o', 'amount': "
            "{'value': '0E-6176', 'currency': 'usd'}}]}]}",
            "");
        row("Kubecost, NaN",
            "{'code': 200, 'data': [{'x': {'name': 'x', 'properties': {'cluster': 'c'}, 'window': {'start': "
            "'2026-03-01T00:00:00Z', 'end': '2026-03-02T00:00:00Z'}, 'cpuCost': 1, 'totalCost': NaN}}]}",
            "? billed 1");
        row("Langfuse, no price of the model",
            "{'trace': {'id': 't'}, 'observations': [{'id': 'a', 'type': 'GENERATION', 'model': 'm', 'startTime': "
            "'2026-03-01T00:00:00Z', 'totalCost': null, 'totalUsage': 5}]}",
            "USD billed 1");
        row("all is known", "[{'request_id': 'a', 'spend': 0, 'startTime': '2026-03-01T01:00:00Z', 'model': 'm'}]", "");
    }
    void unknownAmounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, counted);
        const ReadText read(json(text.toStdString()));
        QStringList got;
        for (const auto& [name, count] : read.found.unknownAmounts)
            got << QString::fromStdString(name.first + " " + name.second + " " + std::to_string(count));
        QCOMPARE(got.join(QStringLiteral(", ")).toLatin1(), counted);
        QCOMPARE(warns(read.found, "cost.amount"), !counted.isEmpty());
    }
};

ROOM_TEST(TestReadUsage)
#include "tst_read_usage.moc"
