@echo off
rem Starts vitrine; the script beside it, for other systems, says more.
rem JAVA_HOME names the JDK, 17 or later; VITRINE_OPTS holds flags for the JVM;
rem VITRINE_CACHE names a folder for an archive of loaded classes, and "off" keeps none.
setlocal DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "version=0"
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
  for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release"`) do set "version=%%~v"
)
set "version=%version:"=%"
set "cache=%LOCALAPPDATA%\vitrine"
if defined VITRINE_CACHE set "cache=%VITRINE_CACHE%"
set "archive="
if %version% GEQ 19 if not "%cache%"=="off" (
  if not exist "%cache%" mkdir "%cache%" 2>nul
  set archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\vitrine-%version%.jsa"
)
"%java%" -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -Xlog:all=off -Xshare:auto -XX:-UsePerfData %archive% %VITRINE_OPTS% -jar "%~dp0..\lib\vitrine.jar" %*
exit /b %errorlevel%
