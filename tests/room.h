// The tests of a room are one program: each file registers its class under its own name, and each runs in a process of
// its own. `tst_kpi tst_kpi_rows -functions` runs one with Qt Test's options; without a name all are listed.
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace house {

// Links a test into the list that room_main.cpp walks. file: __FILE__, whose base name is the test's.
struct RegisteredTest {
    using Run = int (*)(int argc, char** argv);
    RegisteredTest(const char* file, Run run);

    const char* file;
    Run run;
    RegisteredTest* next;
};

template <typename Test, typename Application>
int runTest(int argc, char** argv)
{
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace house

// At the end of a test file, before it includes its .moc. What runs: int run(int argc, char** argv).
#define ROOM_TEST_RUN(Test, run) static const house::RegisteredTest registered##Test(__FILE__, run);
#define ROOM_TEST(Test) ROOM_TEST_RUN(Test, (house::runTest<Test, QCoreApplication>))
// With widgets: the file includes <QApplication>.
#define ROOM_WINDOW_TEST(Test) ROOM_TEST_RUN(Test, (house::runTest<Test, QApplication>))
