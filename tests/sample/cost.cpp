// Two providers' bills as FOCUS 1.1 exports: one row a resource and day, with commitments, a credit and a correction.
#include "sample/portfolio.h"

#include "core/bytes/json_write.h"

#include <fmt/format.h>

#include <optional>

namespace sample {

namespace {

enum class Provider { aws, azure };

// Amounts are in ten-thousandths of a euro.
struct Resource {
    Provider provider = Provider::aws;
    std::string_view component;  // empty: nobody's in particular
    std::string_view subAccount; // key into subAccounts
    std::string_view category;
    std::string_view service;
    std::string_view id;
    std::string_view type;
    std::string_view unit;
    std::int64_t quantity = 0; // a day, in hundredths of the unit
    std::int64_t cost = 0;     // a day, in the first month
    int growth = 0;            // per thousand and month
    int discount = 0;          // below list, per thousand of list
    int tagged = 0;            // month from which the row carries its tags; monthCount: never
};

// Tags come with the year: a resource's component is known from the month named last.
// clang-format off
constexpr Resource resources[] = {
    {Provider::aws, "lake", "data", "Storage", "Amazon Simple Storage Service",
     "arn:aws:s3:::nordwind-lake", "Bucket", "GB-Mo", 620'000, 480'000, 14, 60, 0},
    {Provider::aws, "lake", "data", "Analytics", "AWS Glue",
     "arn:aws:glue:eu-central-1:111:job/load-orders", "Job", "DPU-Hour", 19'200, 760'000, 6, 120, 2},
    {Provider::aws, "lake", "data", "Analytics", "Amazon Athena",
     "arn:aws:athena:eu-central-1:111:workgroup/analysts", "Workgroup", "TB", 720, 330'000, 10, 80, 5},
    {Provider::aws, "lake", "data", "Databases", "Amazon Redshift",
     "arn:aws:redshift:eu-central-1:111:cluster:marts", "Cluster", "Hours", 9'600, 1'180'000, 3, 260, 0},
    {Provider::aws, "lake", "data", "Analytics", "Amazon Managed Workflows for Apache Airflow",
     "arn:aws:airflow:eu-central-1:111:env/loads", "Environment", "Hours", 2'400, 148'000, 0, 40, 7},
    {Provider::aws, "churn", "ml", "AI and Machine Learning", "Amazon SageMaker",
     "arn:aws:sagemaker:eu-central-1:222:endpoint/churn", "Endpoint", "Hours", 4'800, 640'000, 6, 180, 0},
    {Provider::aws, "churn", "ml", "AI and Machine Learning", "Amazon SageMaker",
     "arn:aws:sagemaker:eu-central-1:222:training-job/churn", "TrainingJob", "Hours", 900, 220'000, 8, 90, 3},
    {Provider::aws, "churn", "ml", "Databases", "Amazon DynamoDB",
     "arn:aws:dynamodb:eu-central-1:222:table/features-churn", "Table", "Requests", 4'100'000, 270'000, 9, 50, 6},
    {Provider::aws, "fraud", "ml", "AI and Machine Learning", "Amazon SageMaker",
     "arn:aws:sagemaker:eu-central-1:222:endpoint/fraud", "Endpoint", "Hours", 14'400, 1'690'000, 9, 210, 0},
    {Provider::aws, "fraud", "ml", "Databases", "Amazon DynamoDB",
     "arn:aws:dynamodb:eu-central-1:222:table/features-fraud", "Table", "Requests", 18'800'000, 850'000, 11, 70, 1},
    {Provider::aws, "fraud", "ml", "Integration", "Amazon Kinesis Data Streams",
     "arn:aws:kinesis:eu-central-1:222:stream/payments", "Stream", "Hours", 24'000, 610'000, 10, 60, 4},
    {Provider::aws, "fraud", "ml", "AI and Machine Learning", "Amazon SageMaker",
     "arn:aws:sagemaker:eu-central-1:222:training-job/fraud", "TrainingJob", "Hours", 1'300, 430'000, 7, 110, 2},
    {Provider::aws, "forecast", "ml", "Compute", "AWS Batch",
     "arn:aws:batch:eu-central-1:222:job-queue/forecast", "JobQueue", "Hours", 20'800, 1'050'000, 2, 330, 0},
    {Provider::aws, "forecast", "ml", "Storage", "Amazon Simple Storage Service",
     "arn:aws:s3:::nordwind-forecast", "Bucket", "GB-Mo", 140'000, 190'000, 6, 40, 3},
    {Provider::aws, "forecast", "ml", "AI and Machine Learning", "Amazon SageMaker",
     "arn:aws:sagemaker:eu-central-1:222:training-job/forecast", "TrainingJob", "Hours", 1'900, 560'000, 4, 190, 8},
    {Provider::aws, "platform", "ml", "Developer Tools", "Amazon Elastic Container Registry",
     "arn:aws:ecr:eu-central-1:222:repository/models", "Repository", "GB-Mo", 30'000, 210'000, 12, 0, 4},
    {Provider::aws, "platform", "ml", "Developer Tools", "AWS CodeBuild",
     "arn:aws:codebuild:eu-central-1:222:project/pipelines", "Project", "Minutes", 96'000, 520'000, 5, 30, 6},
    {Provider::aws, "", "shared", "Compute", "Amazon Elastic Kubernetes Service",
     "arn:aws:eks:eu-central-1:333:cluster/shared", "Cluster", "Hours", 2'400, 1'240'000, 4, 150, monthCount},
    {Provider::aws, "", "shared", "Networking", "Amazon Virtual Private Cloud",
     "arn:aws:ec2:eu-central-1:333:natgateway/nat-0a71", "NatGateway", "GB", 88'000, 460'000, 6, 0, monthCount},
    {Provider::aws, "", "shared", "Management and Governance", "Amazon CloudWatch",
     "arn:aws:logs:eu-central-1:333:log-group:all", "LogGroup", "GB", 26'000, 380'000, 8, 0, monthCount},
    {Provider::azure, "support-bot", "bot", "AI and Machine Learning", "Azure OpenAI Service",
     "/subscriptions/bot/resourceGroups/bot"
     "/providers/Microsoft.CognitiveServices/accounts/nordwind-llm",
      "Account", "1K Tokens", 9'900'000, 352'000, 33, 100, 0},
    {Provider::azure, "support-bot", "bot", "AI and Machine Learning", "Azure AI Search",
     "/subscriptions/bot/resourceGroups/bot"
     "/providers/Microsoft.Search/searchServices/answers", "SearchService", "Hours", 2'400, 96'000, 0, 0, 3},
    {Provider::azure, "support-bot", "bot", "Compute", "Azure App Service",
     "/subscriptions/bot/resourceGroups/bot"
     "/providers/Microsoft.Web/serverFarms/bot", "AppServicePlan", "Hours", 4'800, 84'000, 0, 120, 5},
    {Provider::azure, "vision", "vision", "Storage", "Azure Blob Storage",
     "/subscriptions/vision/resourceGroups/shelf"
     "/providers/Microsoft.Storage/storageAccounts/shelfphotos",
      "StorageAccount", "GB-Mo", 410'000, 530'000, 15, 50, 1},
    {Provider::azure, "vision", "vision", "AI and Machine Learning", "Azure Machine Learning",
     "/subscriptions/vision/resourceGroups/shelf"
     "/providers/Microsoft.MachineLearningServices/workspaces/shelf", "Workspace", "Hours", 2'400, 640'000, 3, 0, 4},
    {Provider::azure, "", "vision", "Compute", "Azure Virtual Machines",
     "/subscriptions/vision/resourceGroups/old"
     "/providers/Microsoft.Compute/virtualMachines/annotate-01",
      "VirtualMachine", "Hours", 4'800, 470'000, 0, 0, monthCount},
    {Provider::azure, "", "bot", "Management and Governance", "Azure Monitor",
     "/subscriptions/bot/resourceGroups/bot"
     "/providers/Microsoft.OperationalInsights/workspaces/logs", "Workspace", "GB", 3'100, 118'000, 5, 0, monthCount},
};
// clang-format on
constexpr std::string_view unownedSince = "annotate-01"; // found and switched off at the end of May

// Four accelerator machines are reserved for a year; vision keeps them busy for a part of the day only.
constexpr std::int64_t reservedHours = 9'600; // a day, in hundredths
constexpr std::int64_t hourPrice = 62'000;    // effective, ten-thousandths
constexpr std::int64_t hourList = 91'000;
constexpr std::string_view gpuId =
    "/subscriptions/vision/resourceGroups/shelf/providers/Microsoft.Compute/virtualMachines/shelf-gpu";
constexpr std::string_view reservation =
    "/providers/Microsoft.Capacity/reservationOrders/7d0c/reservations/nc24-west-europe";

struct Row {
    Provider provider = Provider::aws;
    std::string_view subAccount;
    core::Day start{};
    int days = 1;
    std::string_view category, service, resource, type, unit;
    std::optional<std::int64_t> quantity; // hundredths
    std::int64_t billed = 0, effective = 0, list = 0, contracted = 0;
    std::string_view charge = "Usage", chargeClass, frequency = "Usage-Based", pricing = "Standard";
    std::string_view commitment, commitmentStatus;
    std::string description;
    std::string tags;
};

std::string_view subAccountName(std::string_view key)
{
    return key == "data"     ? "data-prod"
           : key == "ml"     ? "ml-prod"
           : key == "shared" ? "shared-services"
           : key == "bot"    ? "customer-service"
                             : "store-vision";
}

std::string subAccountId(Provider provider, std::string_view key)
{
    if (provider == Provider::azure)
        return uuid(fmt::format("subscription {}", key));
    return key == "data" ? "111104920011" : key == "ml" ? "222204920022" : "333304920033";
}

std::string time(core::Day day) { return core::isoTime(core::startOf(day)); }

std::string quoted(std::string_view text)
{
    if (text.find_first_of(",\"") == std::string_view::npos)
        return std::string(text);
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell + '"';
}

constexpr std::string_view header =
    "BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,"
    "ChargeClass,"
    "ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountCategory,"
    "CommitmentDiscountId,"
    "CommitmentDiscountStatus,CommitmentDiscountType,ConsumedQuantity,ConsumedUnit,ContractedCost,EffectiveCost,"
    "InvoiceIssuerName,"
    "ListCost,PricingCategory,PricingQuantity,PricingUnit,ProviderName,PublisherName,RegionId,ResourceId,ResourceType,"
    "ServiceCategory,ServiceName,SubAccountId,SubAccountName,Tags\n";

std::string line(const Row& row, const Month& month)
{
    const bool aws = row.provider == Provider::aws;
    const std::string_view issuer = aws ? "Amazon Web Services" : "Microsoft";
    const std::string quantity = row.quantity ? decimal(*row.quantity, 2) : "";
    const bool consumed = row.quantity && row.charge == "Usage" && row.commitmentStatus != "Unused";
    const auto unit = row.quantity ? row.unit : std::string_view();
    const bool committed = !row.commitment.empty();
    return fmt::format(
        "{},{},{},EUR,{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n",
        decimal(row.billed, 4), aws ? "704920000001" : "8f1c2b:nordwind",
        aws ? "Nordwind Retail" : "Nordwind Retail EA", time(month.first + month.days), time(month.first), row.charge,
        row.chargeClass, quoted(row.description), row.frequency, time(row.start + row.days), time(row.start),
        committed ? "Usage" : "", row.commitment, row.commitmentStatus, committed ? "Reservation" : "",
        consumed ? quantity : "", consumed ? unit : "", decimal(row.contracted, 4), decimal(row.effective, 4), issuer,
        decimal(row.list, 4), row.pricing, quantity, unit, aws ? "AWS" : "Microsoft", issuer,
        aws ? "eu-central-1" : "westeurope", row.resource, row.type, row.category, row.service,
        subAccountId(row.provider, row.subAccount), subAccountName(row.subAccount), quoted(row.tags));
}

std::string tags(std::string_view component, std::string_view purpose = {})
{
    core::JsonWriter json(true);
    json.beginObject();
    if (!component.empty())
        json.member("component", component);
    json.member("env", "prod");
    if (!purpose.empty())
        json.member("purpose", purpose);
    json.endObject();
    return json.text();
}

// What one day of a resource costs: growth, a weekly rhythm, a little chance, and what happened.
std::int64_t dayCost(const Resource& r, const Month& month, int day)
{
    const auto date = month.first + day;
    const bool weekend = core::isoWeekday(date) >= 6;
    const bool analysts = r.service == "Amazon Athena" || r.service == "AWS CodeBuild";
    auto cost = grown(r.cost, r.growth, month.index);
    cost = cost * (1000 + noise(fmt::format("{}{}", r.id, core::isoDay(date)), 35)) / 1000;
    if (weekend && analysts)
        cost = cost * 45 / 100;
    // A training of vision that nobody stopped over a weekend in April.
    if (month.text == "2026-04" && day >= 16 && day <= 18 && r.service == "Azure Machine Learning")
        cost *= 9;
    return cost;
}

Row usage(const Resource& r, const Month& month, int day)
{
    Row row;
    row.provider = r.provider;
    row.subAccount = r.subAccount;
    row.start = month.first + day;
    row.category = r.category;
    row.service = r.service;
    row.resource = r.id;
    row.type = r.type;
    row.unit = r.unit;
    row.quantity = grown(r.quantity, r.growth, month.index);
    row.billed = row.effective = row.contracted = dayCost(r, month, day);
    row.list = row.billed * 1000 / (1000 - r.discount);
    row.description = fmt::format("{} usage", r.service);
    row.tags = month.index >= r.tagged ? tags(r.component) : tags({});
    return row;
}

// A training that ended in an error and was paid for all the same; the team tags it.
std::optional<Row> failedRun(const Resource& r, const Month& month, int day)
{
    const bool training = r.id.ends_with("training-job/fraud") || r.id.ends_with("training-job/forecast")
                          || r.id.ends_with("training-job/churn") || r.service == "Azure Machine Learning"
                          || r.service == "Azure OpenAI Service";
    if (!training || hash(fmt::format("failed{}{}{}", r.id, month.text, day)) % 100 >= 4)
        return {};
    auto row = usage(r, month, day);
    row.billed = row.effective = row.contracted = row.billed * 7 / 10;
    row.list = row.billed * 1000 / (1000 - r.discount);
    row.quantity = *row.quantity * 7 / 10;
    row.description = fmt::format("{} usage, run ended in an error", r.service);
    row.tags = tags(r.component, "failed-run");
    return row;
}

// The lake is loaded again after the incident: booked as what it is.
std::optional<Row> backfill(const Resource& r, const Month& month, int day)
{
    const bool load = r.service == "AWS Glue";
    const bool training = r.id.ends_with("training-job/fraud");
    if (!(load && month.index == incident && day >= 16 && day <= 21)
        && !(training && month.index == incident + 2 && day >= 3 && day <= 6))
        return {};
    auto row = usage(r, month, day);
    const std::int64_t amount = load ? 6'400'000 : 3'900'000;
    row.billed = row.effective = row.contracted = amount + noise(fmt::format("backfill{}{}", month.text, day), 300'000);
    row.list = row.billed * 1000 / (1000 - r.discount);
    row.quantity = load ? 160'000 : 12'000;
    row.description = load ? "AWS Glue usage, orders loaded again 8 to 15 June"
                           : "Amazon SageMaker usage, fraud trained again on repaired data";
    row.tags = tags(r.component, load ? "data-incident" : "rework");
    return row;
}

void addReservation(std::string& out, const Month& month)
{
    Row row;
    row.provider = Provider::azure;
    row.subAccount = "vision";
    row.category = "Compute";
    row.service = "Azure Virtual Machines";
    row.type = "VirtualMachine";
    row.unit = "Hours";
    row.commitment = reservation;
    row.tags = tags("vision");

    row.start = month.first;
    row.days = month.days;
    row.charge = "Purchase";
    row.frequency = "Recurring";
    row.pricing = "Committed";
    row.resource = reservation;
    row.quantity = reservedHours * month.days;
    row.billed = row.contracted = reservedHours * hourPrice / 100 * month.days;
    row.list = 0;
    row.description = "Reservation of four NC24ads A100 v4, one year, monthly payment";
    out += line(row, month);

    row.days = 1;
    row.charge = "Usage";
    row.frequency = "Usage-Based";
    row.resource = gpuId;
    for (int day = 0; day < month.days; ++day) {
        row.start = month.first + day;
        const bool weekend = core::isoWeekday(row.start) >= 6;
        const auto used = (weekend ? 3'900 : 6'700) + noise(fmt::format("gpu{}", core::isoDay(row.start)), 260);
        for (const bool idle : {false, true}) {
            const auto hours = idle ? reservedHours - used : used;
            row.commitmentStatus = idle ? "Unused" : "Used";
            row.quantity = hours;
            row.billed = 0;
            row.effective = row.contracted = hours * hourPrice / 100;
            row.list = idle ? row.effective : hours * hourList / 100;
            row.description = idle ? "Unused reservation, NC24ads A100 v4" : "NC24ads A100 v4, reserved";
            out += line(row, month);
        }
    }
}

// Nothing of this belongs to a component: support, a credit, a correction of May that came in July.
void addOther(std::string& out, const Month& month, Provider provider)
{
    Row row;
    row.provider = provider;
    row.start = month.first;
    row.days = month.days;
    row.tags = "{}";
    if (provider == Provider::aws) {
        row.subAccount = "shared";
        row.category = "Management and Governance";
        row.service = "AWS Support";
        row.charge = "Purchase";
        row.frequency = "Recurring";
        row.billed = row.effective = row.list = row.contracted = 9'800'000;
        row.description = "AWS Business Support";
        out += line(row, month);
    }
    if (provider == Provider::aws && month.text == "2026-03") {
        row.subAccount = "ml";
        row.category = "AI and Machine Learning";
        row.service = "Amazon SageMaker";
        row.charge = "Credit";
        row.frequency = "One-Time";
        row.billed = row.effective = row.contracted = -15'000'000;
        row.list = 0;
        row.description = "Migration credit";
        row.tags = tags("fraud");
        out += line(row, month);
    }
    if (provider == Provider::azure && month.text == "2026-07") {
        const auto& may = calendar()[static_cast<std::size_t>(month.index) - 2];
        row.subAccount = "vision";
        row.start = may.first;
        row.days = may.days;
        row.category = "Storage";
        row.service = "Azure Blob Storage";
        row.chargeClass = "Correction";
        row.billed = row.effective = row.list = row.contracted = -2'146'500;
        row.description = "Storage of May was metered twice";
        row.tags = tags("vision");
        out += line(row, month);
    }
}

std::string bill(Provider provider, const Month& month)
{
    std::string out(header);
    for (int day = 0; day < month.days; ++day) {
        for (const auto& r : resources) {
            if (r.provider != provider || (r.id.ends_with(unownedSince) && month.index > 6))
                continue;
            out += line(usage(r, month, day), month);
            for (const auto& more : {backfill(r, month, day), failedRun(r, month, day)}) {
                if (more)
                    out += line(*more, month);
            }
        }
    }
    if (provider == Provider::azure)
        addReservation(out, month);
    addOther(out, month, provider);
    return out;
}

} // namespace

void addCost(Files& files)
{
    for (const auto& month : calendar()) {
        files[fmt::format("cost/aws-focus-{}.csv.gz", month.text)] = bill(Provider::aws, month);
        files[fmt::format("cost/azure-focus-{}.csv.gz", month.text)] = bill(Provider::azure, month);
    }
}

} // namespace sample
