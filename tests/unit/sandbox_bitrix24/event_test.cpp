// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_bitrix24/portal_bench.h"
#include "tests/unit/sandbox_bitrix24/tests.h"

#include <QUrlQuery>

// Fact sheet §13: bindings, the offline queue, deliveries.
namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Got bind(const Speaker& by, const QString& event, const QString& connector = {})
{
    OrderedJson params{{"event", event}, {"event_type", "offline"}};
    if (!connector.isEmpty())
        params["auth_connector"] = connector;
    return by.call(u"event.bind"_s, std::move(params));
}

Got read(const Speaker& by, OrderedJson params = {{"clear", 0}})
{
    return by.call(u"event.offline.get"_s, std::move(params));
}

/// "ONTASKADD 1, ONTASKUPDATE 1"
QString eventsOf(const Got& got)
{
    QStringList events;
    for (const Json& event : got.result().at("events")) {
        const Json& data = event.at("EVENT_DATA");
        const Json& fields = data.contains("FIELDS") ? data.at("FIELDS")
            : data.at("FIELDS_AFTER").is_object()    ? data.at("FIELDS_AFTER")
                                                     : data.at("FIELDS_BEFORE");
        events << event.at("EVENT_NAME").get<QString>() + u' ' + textOf(fields.at("ID"));
    }
    return events.join(u", "_s);
}

void update(const Speaker& by, qint64 task, const QString& connector = {})
{
    OrderedJson params{{"taskId", task}, {"fields", {{"TITLE", "New"}}}};
    if (!connector.isEmpty())
        params["auth_connector"] = connector;
    QCOMPARE(by.call(u"tasks.task.update"_s, std::move(params)).status, 200);
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bindingIsRefused_data();
    void bindingIsRefused();
    void bindingsAreListedAndEnded();
    void rowsOfOneObjectMerge();
    void aChangeAfterTheReservationIsANewRow();
    void reservedRowsComeAgainByTheirProcess();
    void clearingReadsOnce();
    void clearingNeedsTheRightConnector();
    void failedRowsAreReadApart();
    void ownWritesAreNotHeard_data();
    void ownWritesAreNotHeard();
    void theConnectorOfABatchIsTheOuterOne();
    void readingIsRefused_data();
    void readingIsRefused();
    void theDataTellsWhatHappened();
    void aCommentIsHeardByItsMessage();
    void rowsVanishAfter34Days();
    void theQueueIsLookedAtWithoutTouching();
    void onlineHandlersGetForms();
    void changedCommentsAreNotHeard();
};

void EventTest::bindingIsRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("params");
    QTest::addColumn<QString>("outcome");
    const QString offline = u"{\"event\":\"ONTASKADD\",\"event_type\":\"offline\"}"_s;
    QTest::newRow("§13.1 an administrator") << u"admin"_s << offline << u"200"_s;
    QTest::newRow("§13.1 §16 by webhook") << u"webhook"_s << offline << u"403 WRONG_AUTH_TYPE"_s;
    QTest::newRow("§13.1 §16 no administrator") << u"member"_s << offline << u"403 ACCESS_DENIED"_s;
    QTest::newRow("§13.1 unknown event") << u"admin"_s << u"{\"event\":\"ONNOTHING\",\"event_type\":\"offline\"}"_s
                                         << u"400 ERROR_EVENT_NOT_FOUND"_s;
    QTest::newRow("§13.1 scope not granted")
        << u"narrow"_s << u"{\"event\":\"ONSONETGROUPADD\",\"event_type\":\"offline\"}"_s
        << u"400 ERROR_EVENT_NOT_FOUND"_s;
    QTest::newRow("§8 §16 changed comments are no event")
        << u"admin"_s << u"{\"event\":\"ONTASKCOMMENTUPDATE\",\"event_type\":\"offline\"}"_s
        << u"400 ERROR_EVENT_NOT_FOUND"_s;
    QTest::newRow("§13.1 ONOFFLINEEVENT is online only")
        << u"admin"_s << u"{\"event\":\"ONOFFLINEEVENT\",\"event_type\":\"offline\"}"_s
        << u"400 ERROR_EVENT_NOT_FOUND"_s;
    QTest::newRow("§1.5 §13.1 a host without a dot")
        << u"admin"_s << u"{\"event\":\"ONTASKADD\",\"handler\":\"http://localhost:7000/x\"}"_s
        << u"400 ERROR_WRONG_HANDLER_URL"_s;
    QTest::newRow("§1.5 a loopback number has dots")
        << u"member"_s << u"{\"event\":\"ONTASKADD\",\"handler\":\"http://127.0.0.1:7000/x\"}"_s << u"200"_s;
    QTest::newRow("§13.1 no event") << u"admin"_s << u"{\"event_type\":\"offline\"}"_s << u"400 ERROR_ARGUMENT"_s;
}

void EventTest::bindingIsRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, params);
    QFETCH(QString, outcome);
    Bitrix24Options options = PortalBench::unlimited();
    if (who == "narrow"_L1)
        options.appScopes = QStringList{u"task"_s};
    PortalBench bench(options);
    const Speaker speaker = who == "webhook"_L1 ? bench.hook(bench.olga)
        : who == "member"_L1                    ? bench.app(bench.anna)
                                                : bench.app(bench.olga);
    const OrderedJson wanted = OrderedJson::parse(params.toStdString());
    QCOMPARE(speaker.call(u"event.bind"_s, wanted).outcome(), outcome);
    if (outcome == "200"_L1) // §13.1: the same again
        QCOMPARE(speaker.call(u"event.bind"_s, wanted).outcome(), u"400 ERROR_CORE"_s);
}

void EventTest::bindingsAreListedAndEnded() // §13.1
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    QCOMPARE(bind(olga, u"onTaskAdd"_s, u"bb-1"_s).status, 200);
    COMPARE_JSON(olga.call(u"event.get"_s).result(),
        Json::array({{{"event", "ONTASKADD"}, {"connector_id", "bb-1"}, {"offline", 1}}}));
    const auto unbind = [&](const QString& connector) {
        return olga
            .call(u"event.unbind"_s, {{"event", "ONTASKADD"}, {"event_type", "offline"}, {"auth_connector", connector}})
            .result();
    };
    COMPARE_JSON(unbind(u"bb-2"_s), Json({{"count", 0}}));
    COMPARE_JSON(unbind(u"bb-1"_s), Json({{"count", 1}}));
    COMPARE_JSON(olga.call(u"event.get"_s).result(), Json::array());
    QVERIFY(olga.call(u"events"_s, {{"SCOPE", "task"}}).result().size() == 4);
}

void EventTest::rowsOfOneObjectMerge() // §13.3, §16
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    QCOMPARE(bind(olga, u"ONTASKUPDATE"_s).status, 200);
    const TaskId first = bench.portal.addTask(bench.anna, u"A"_s);
    const TaskId second = bench.portal.addTask(bench.anna, u"B"_s);
    for (const TaskId task : {first, second, first}) {
        bench.clock.advance(1s);
        bench.portal.editTask(bench.anna, task, {.title = u"X"_s});
    }
    const Got got = read(olga);
    // The repeated change refreshed the older row: it is last by time and first by ID.
    QCOMPARE(eventsOf(got), u"ONTASKUPDATE 2, ONTASKUPDATE 1"_s);
    COMPARE_JSON(got.result().at("events").at(1).at("ID"), "1");
    COMPARE_JSON(got.result().at("events").at(1).at("TIMESTAMP_X"), "2026-08-21T10:13:23+02:00");
    QCOMPARE(got.result().at("events").at(0).at("MESSAGE_ID").get<QString>().size(), 32);
    QCOMPARE(got.result().at("process_id").get<QString>().size(), 32);
}

void EventTest::aChangeAfterTheReservationIsANewRow() // §13.3
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKUPDATE"_s);
    const TaskId task = bench.portal.addTask(bench.anna, u"A"_s);
    bench.portal.editTask(bench.anna, task, {.title = u"X"_s});
    const Got first = read(olga);
    QCOMPARE(eventsOf(read(olga)), QString()); // hidden from other reads
    bench.portal.editTask(bench.anna, task, {.title = u"Y"_s});
    const Got second = read(olga);
    QCOMPARE(eventsOf(second), u"ONTASKUPDATE 1"_s);
    QVERIFY(first.result().at("events").at(0).at("ID") != second.result().at("events").at(0).at("ID"));
}

void EventTest::reservedRowsComeAgainByTheirProcess() // §13.3
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKADD"_s);
    (void)bench.portal.addTask(bench.anna, u"A"_s);
    const QString process = read(olga).result().at("process_id").get<QString>();
    QCOMPARE(eventsOf(read(olga, {{"clear", 0}, {"process_id", process}})), u"ONTASKADD 1"_s);
    // Without clear=0 the repeated reading deletes them.
    QCOMPARE(eventsOf(read(olga, {{"process_id", process}})), u"ONTASKADD 1"_s);
    QCOMPARE(eventsOf(read(olga, {{"clear", 0}, {"process_id", process}})), QString());
}

void EventTest::clearingReadsOnce() // §13.3: clear=1 is the default
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKADD"_s);
    (void)bench.portal.addTask(bench.anna, u"A"_s);
    const Got got = read(olga, OrderedJson::object());
    QCOMPARE(eventsOf(got), u"ONTASKADD 1"_s);
    COMPARE_JSON(got.result().at("process_id"), nullptr);
    QCOMPARE(eventsOf(read(olga)), QString());
}

void EventTest::clearingNeedsTheRightConnector() // §13.3, §16
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKADD"_s, u"bb-1"_s);
    (void)bench.portal.addTask(bench.anna, u"A"_s);
    QCOMPARE(eventsOf(read(olga)), QString()); // only the queue without a connector
    const OrderedJson reading{{"clear", 0}, {"auth_connector", "bb-1"}};
    const QString process = read(olga, reading).result().at("process_id").get<QString>();
    const auto rowsLeft = [&] {
        return olga.call(u"event.offline.list"_s, {{"auth_connector", "bb-1"}}).result().size();
    };
    const auto clear = [&](OrderedJson params) {
        params["process_id"] = process;
        return olga.call(u"event.offline.clear"_s, std::move(params));
    };
    COMPARE_JSON(clear({{"auth_connector", "bb-2"}}).result(), true);
    QCOMPARE(rowsLeft(), 1U);
    QCOMPARE(clear({{"auth_connector", "bb-1"}, {"message_id", {"short"}}}).outcome(), u"400 ERROR_ARGUMENT"_s);
    COMPARE_JSON(clear({{"auth_connector", "bb-1"}, {"id", {99}}}).result(), true);
    QCOMPARE(rowsLeft(), 1U);
    COMPARE_JSON(clear({{"auth_connector", "bb-1"}}).result(), true);
    QCOMPARE(rowsLeft(), 0U);
}

void EventTest::failedRowsAreReadApart() // §13.3
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKADD"_s);
    (void)bench.portal.addTask(bench.anna, u"A"_s);
    const Json first = read(olga).result();
    const QString message = first.at("events").at(0).at("MESSAGE_ID").get<QString>();
    COMPARE_JSON(
        olga.call(u"event.offline.error"_s,
                {{"process_id", first.at("process_id").get<QString>()}, {"message_id", OrderedJson::array({message})}})
            .result(),
        true);
    QCOMPARE(eventsOf(read(olga)), QString());
    QCOMPARE(eventsOf(read(olga, {{"clear", 0}, {"error", 1}})), u"ONTASKADD 1"_s);
}

void EventTest::ownWritesAreNotHeard_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("byApplication");
    QTest::addColumn<bool>("echo");
    QTest::addColumn<bool>("heard");
    QTest::newRow("§13.4 the same connector") << u"bb-1"_s << u"bb-1"_s << true << false << false;
    QTest::newRow("§13.4 another connector") << u"bb-1"_s << u"bb-2"_s << true << false << true;
    QTest::newRow("§13.4 forgotten on the write") << u"bb-1"_s << QString() << true << false << true;
    QTest::newRow("§13.4 by webhook") << u"bb-1"_s << u"bb-1"_s << false << false << true;
    QTest::newRow("§13.4 none on either side, by the source") << QString() << QString() << true << false << false;
    QTest::newRow("§13.4 none on either side, by the documents") << QString() << QString() << true << true << true;
}

void EventTest::ownWritesAreNotHeard()
{
    QFETCH(QString, bound);
    QFETCH(QString, written);
    QFETCH(bool, byApplication);
    QFETCH(bool, echo);
    QFETCH(bool, heard);
    Bitrix24Options options = PortalBench::unlimited();
    options.echoWithoutConnector = echo;
    PortalBench bench(options);
    const Speaker olga = bench.app(bench.olga);
    QCOMPARE(bind(olga, u"ONTASKUPDATE"_s, bound).status, 200);
    const TaskId task = bench.portal.addTask(bench.anna, u"A"_s);
    update(byApplication ? olga : bench.hook(bench.olga), task.value, written);
    OrderedJson reading{{"clear", 0}};
    if (!bound.isEmpty())
        reading["auth_connector"] = bound;
    QCOMPARE(eventsOf(read(olga, reading)), heard ? u"ONTASKUPDATE 1"_s : QString());
}

void EventTest::theConnectorOfABatchIsTheOuterOne() // §4, §13.4
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKADD"_s, u"bb-1"_s);
    const auto add = [&](const char* command, OrderedJson params) {
        params["cmd"] = {{"a", command}};
        QCOMPARE(olga.call(u"batch"_s, std::move(params)).result().at("result").size(), 1U);
    };
    add("tasks.task.add?fields[TITLE]=A&fields[RESPONSIBLE_ID]=2", {{"auth_connector", "bb-1"}});
    add("tasks.task.add?fields[TITLE]=A&fields[RESPONSIBLE_ID]=2&auth_connector=bb-1", OrderedJson::object());
    QCOMPARE(eventsOf(read(olga, {{"clear", 0}, {"auth_connector", "bb-1"}})), u"ONTASKADD 2"_s);
}

void EventTest::readingIsRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("params");
    QTest::addColumn<QString>("outcome");
    const QString keep = u"{\"clear\":0}"_s;
    const QString connected = u"{\"clear\":0,\"auth_connector\":\"bb-1\"}"_s;
    QTest::newRow("§13.3 by webhook") << u"webhook"_s << u"full"_s << keep << u"403 WRONG_AUTH_TYPE"_s;
    QTest::newRow("§13.3 no administrator") << u"member"_s << u"full"_s << keep << u"403 ACCESS_DENIED"_s;
    QTest::newRow("§13.2 §16 clear=0 without the feature") << u"admin"_s << u"none"_s << keep << u"403 WRONG_LICENSE"_s;
    QTest::newRow("§13.2 clear=1 without the feature") << u"admin"_s << u"none"_s << u"{}"_s << u"200"_s;
    QTest::newRow("§13.2 §16 a connector without the feature")
        << u"admin"_s << u"none"_s << connected << u"403 WRONG_LICENSE"_s;
    QTest::newRow("§13.3 a list in the filter")
        << u"admin"_s << u"full"_s << u"{\"filter\":{\"EVENT_NAME\":[\"ONTASKADD\"]}}"_s << u"400 ERROR_ARGUMENT"_s;
    QTest::newRow("§13.3 by name") << u"admin"_s << u"full"_s << u"{\"filter\":{\"=EVENT_NAME\":\"ONTASKADD\"}}"_s
                                   << u"200"_s;
}

void EventTest::readingIsRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, plan);
    QFETCH(QString, params);
    QFETCH(QString, outcome);
    Bitrix24Options options = PortalBench::unlimited();
    options.offlineExtended = options.authConnector = plan == "full"_L1;
    PortalBench bench(options);
    const Speaker speaker = who == "webhook"_L1 ? bench.hook(bench.olga)
        : who == "member"_L1                    ? bench.app(bench.anna)
                                                : bench.app(bench.olga);
    QCOMPARE(read(speaker, OrderedJson::parse(params.toStdString())).outcome(), outcome);
    const Json feature = bench.app(bench.olga).call(u"feature.get"_s, {{"CODE", "rest_auth_connector"}}).result();
    COMPARE_JSON(feature.at("value"), plan == "full"_L1 ? "Y" : "N");
    if (plan == "none"_L1) // on every call, not only this family's
        QCOMPARE(bench.app(bench.olga).call(u"profile"_s, {{"auth_connector", "x"}}).outcome(), u"403 WRONG_LICENSE"_s);
}

void EventTest::theDataTellsWhatHappened() // §13.3
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    for (const QString& event : {u"ONTASKADD"_s, u"ONTASKUPDATE"_s, u"ONTASKDELETE"_s, u"ONSONETGROUPADD"_s})
        QCOMPARE(bind(olga, event).status, 200);
    const TaskId task = bench.portal.addTask(bench.boris, u"A"_s);
    bench.portal.editTask(bench.boris, task, {.title = u"B"_s});
    bench.portal.deleteTask(bench.anna, task);
    (void)bench.portal.addGroup(u"New"_s, bench.anna);
    const Got got = read(olga, {{"clear", 0}, {"order", {{"ID", "ASC"}}}});
    QCOMPARE(eventsOf(got), u"ONTASKADD 1, ONTASKUPDATE 1, ONTASKDELETE 1, ONSONETGROUPADD 2"_s);
    const Json events = got.result().at("events");
    COMPARE_JSON(events.at(0).at("EVENT_DATA").at("FIELDS_BEFORE"), "undefined");
    COMPARE_JSON(events.at(1).at("EVENT_DATA").at("FIELDS_BEFORE"), Json({{"ID", 1}}));
    COMPARE_JSON(events.at(2).at("EVENT_DATA").at("FIELDS_AFTER"), "undefined");
    COMPARE_JSON(events.at(2).at("EVENT_ADDITIONAL").at("user_id"), "2");
}

void EventTest::aCommentIsHeardByItsMessage() // §8
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKCOMMENTADD"_s);
    const TaskId task = bench.portal.addTask(bench.anna, u"A"_s);
    const CommentId first = bench.portal.addComment(bench.anna, task, u"one"_s);
    (void)bench.portal.addComment(bench.anna, task, u"two"_s);
    const Json events = read(olga).result().at("events");
    QCOMPARE(events.size(), 2U); // each message is its own row
    COMPARE_JSON(events.at(0).at("EVENT_DATA").at("FIELDS_AFTER"),
        Json({{"ID", 0}, {"MESSAGE_ID", first.value}, {"TASK_ID", task.value}}));
}

void EventTest::rowsVanishAfter34Days() // §13.3, §16
{
    PortalBench bench;
    const QString refresh = bench.portal.issueTokens(bench.olga).at("refresh_token").get<QString>();
    (void)bind(bench.app(bench.olga), u"ONTASKADD"_s);
    (void)bench.portal.addTask(bench.anna, u"A"_s);
    bench.clock.advance(std::chrono::days{33});
    QCOMPARE(bench.app(bench.olga).call(u"event.offline.list"_s).result().size(), 1U);
    bench.clock.advance(std::chrono::days{2});
    QCOMPARE(bench.app(bench.olga).call(u"event.offline.list"_s).result().size(), 0U);
}

void EventTest::theQueueIsLookedAtWithoutTouching() // §13.3
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    (void)bind(olga, u"ONTASKADD"_s);
    (void)bench.portal.addTask(bench.anna, u"A"_s);
    for (int i = 0; i < 2; ++i) {
        const Got got = olga.call(u"event.offline.list"_s);
        COMPARE_JSON(got.body.at("total"), 1);
        COMPARE_JSON(got.result().at(0).at("PROCESS_ID"), "");
        COMPARE_JSON(got.result().at(0).at("ERROR"), "0");
    }
}

void EventTest::onlineHandlersGetForms() // §13.5, §13.6
{
    PortalBench bench;
    QList<std::pair<QUrl, QByteArray>> deliveries;
    bench.portal.setEventHook([&](const QUrl& handler, const QByteArray& form) { deliveries.append({handler, form}); });
    const Speaker olga = bench.app(bench.olga);
    const auto online = [&](const char* event) {
        return olga.call(u"event.bind"_s, {{"event", event}, {"handler", "https://hook.example/x"}}).status;
    };
    QCOMPARE(online("ONTASKADD"), 200);
    QCOMPARE(online("ONOFFLINEEVENT"), 200);
    (void)bind(olga, u"ONTASKUPDATE"_s);
    const TaskId task = bench.portal.addTask(bench.anna, u"A"_s);
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.at(0).first, QUrl(u"https://hook.example/x"_s));
    const QUrlQuery form(
        QString::fromLatin1(deliveries.at(0).second).replace(u"%5B"_s, u"["_s).replace(u"%5D"_s, u"]"_s));
    QCOMPARE(form.queryItemValue(u"event"_s), u"ONTASKADD"_s);
    QCOMPARE(form.queryItemValue(u"data[FIELDS_AFTER][ID]"_s), u"1"_s);
    QCOMPARE(form.queryItemValue(u"auth[domain]"_s), u"acme.bitrix24.com"_s);
    QVERIFY(form.hasQueryItem(u"auth[application_token]"_s) && form.hasQueryItem(u"auth[access_token]"_s));
    bench.portal.editTask(bench.anna, task, {.title = u"B"_s});
    bench.portal.editTask(bench.anna, task, {.title = u"C"_s}); // within a second: not announced again
    QCOMPARE(deliveries.size(), 2);
    QVERIFY(deliveries.at(1).second.startsWith("event=ONOFFLINEEVENT"));
}

void EventTest::changedCommentsAreNotHeard() // §8
{
    PortalBench bench;
    const Speaker olga = bench.app(bench.olga);
    const Speaker anna = bench.hook(bench.anna);
    const TaskId task = bench.portal.addTask(bench.anna, u"A"_s);
    const CommentId comment = bench.portal.addComment(bench.anna, task, u"one"_s);
    for (const QString& event : {u"ONTASKCOMMENTADD"_s, u"ONTASKUPDATE"_s})
        (void)bind(olga, event);
    QCOMPARE(anna.call(u"im.message.update"_s, {{"MESSAGE_ID", comment.value}, {"MESSAGE", "two"}}).status, 200);
    QCOMPARE(anna.call(u"im.message.delete"_s, {{"MESSAGE_ID", comment.value}}).status, 200);
    QCOMPARE(eventsOf(read(olga)), QString());
}

std::unique_ptr<QObject> eventTests()
{
    return std::make_unique<EventTest>();
}

} // namespace bridge::sandbox

#include "event_test.moc"
