@echo off
rem Starts Rembuk: the window without arguments or with a .rembuk file, else a sub-command (rembuk --help).
rem No blocks in brackets and no delayed expansion: paths and arguments may hold ( ) ^& and !
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "REMBUK_HOME=%%~fI"

set "REMBUK_JAVA=%REMBUK_HOME%\runtime\bin\java.exe"
if exist "%REMBUK_JAVA%" goto found

rem Java 17 is the first that knows -Xlog:async.
if not defined JAVA_HOME goto on_path
set "REMBUK_JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%REMBUK_JAVA%" goto on_path
"%REMBUK_JAVA%" -Xlog:async -version >nul 2>&1
if not errorlevel 1 goto found

:on_path
set "REMBUK_JAVA="
for %%I in (java.exe) do set "REMBUK_JAVA=%%~$PATH:I"
if not defined REMBUK_JAVA goto no_java
"%REMBUK_JAVA%" -Xlog:async -version >nul 2>&1
if not errorlevel 1 goto found

:no_java
echo Rembuk memerlukan Java 17 atau yang lebih baru: pakai paket portabel Rembuk yang sudah membawa Java, atau pasang Java 17. 1>&2
exit /b 2

:found
set "REMBUK_CACHE=%LOCALAPPDATA%\Rembuk\cache"
rem Our jar names the archive with its version, so that a newer Rembuk does not keep one that no longer fits.
set "REMBUK_ARCHIVE=%REMBUK_CACHE%\rembuk.jsa"
for /f "delims=" %%I in ('dir /b "%REMBUK_HOME%\lib\rembuk-*.jar"') do set "REMBUK_ARCHIVE=%REMBUK_CACHE%\%%~nI.jsa"
set "REMBUK_SHARE=-Xshare:auto"
if exist "%REMBUK_ARCHIVE%" set "REMBUK_SHARE=-XX:SharedArchiveFile=%REMBUK_ARCHIVE%"
if "%~1"=="" goto window
if /i "%~x1"==".rembuk" goto window

"%REMBUK_JAVA%" "%REMBUK_SHARE%" -Xlog:disable "@%REMBUK_HOME%\lib\jvm.options" "-Dorg.sqlite.lib.path=%REMBUK_HOME%\lib\sqlite-win" "-Drembuk.home=%REMBUK_HOME%" "-Drembuk.templates=%REMBUK_HOME%\templates" --module-path "%REMBUK_HOME%\lib\fx-win" -cp "%REMBUK_HOME%\lib\*" id.rembuk.launch.Main %*
exit /b %ERRORLEVEL%

:window
rem Classes prepared by an earlier start make the next one quicker; Java does without when they do not fit.
rem Java 17 cannot prepare them for a path with spaces.
if not "%REMBUK_HOME: =%"=="%REMBUK_HOME%" goto start_window
if exist "%REMBUK_ARCHIVE%" goto start_window
if not defined LOCALAPPDATA goto start_window
if not exist "%REMBUK_CACHE%" mkdir "%REMBUK_CACHE%" 2>nul
del /q "%REMBUK_CACHE%\rembuk*.jsa" 2>nul
if exist "%REMBUK_CACHE%" set "REMBUK_SHARE=-XX:ArchiveClassesAtExit=%REMBUK_ARCHIVE%"

:start_window
set "REMBUK_JAVAW=%REMBUK_JAVA:java.exe=javaw.exe%"
if not exist "%REMBUK_JAVAW%" set "REMBUK_JAVAW=%REMBUK_JAVA%"
start "Rembuk" "%REMBUK_JAVAW%" "%REMBUK_SHARE%" -Xlog:disable "@%REMBUK_HOME%\lib\jvm.options" "-Dorg.sqlite.lib.path=%REMBUK_HOME%\lib\sqlite-win" "-Drembuk.home=%REMBUK_HOME%" "-Drembuk.templates=%REMBUK_HOME%\templates" --module-path "%REMBUK_HOME%\lib\fx-win" -cp "%REMBUK_HOME%\lib\*" id.rembuk.launch.Main %*
exit /b 0
