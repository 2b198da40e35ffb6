#include "app/graphics.h"

#include <QHashSeed>
#include <QString>

namespace app {

namespace {

// Remarks of the platform that no person can do anything about; everything else goes where Qt sends it.
QtMessageHandler former = nullptr;
void filterMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))
        && !text.contains(QStringLiteral("propagateSizeHints()")))
        former(type, context, text);
}

// Runs before the application is made: the platform is chosen in its constructor.
int& prepared(int& argc, Canvas canvas, double scale)
{
    former = qInstallMessageHandler(filterMessage);
    if (canvas == Canvas::files || !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    QHashSeed::setDeterministicGlobalSeed();
    QApplication::setApplicationName(QStringLiteral("opsatlas"));
    QApplication::setApplicationDisplayName(QStringLiteral("OpsAtlas"));
    QApplication::setApplicationVersion(QStringLiteral(OPSATLAS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.opsatlas.OpsAtlas"));
    return argc;
}

} // namespace

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

Graphics::Graphics(Canvas canvas, double scale) : application_(prepared(argc_, canvas, scale), argv_) {}

} // namespace app
