@echo off
rem Makes one ZIP that starts Rembuk on 64-bit Windows without installed Java and without administrator rights.
rem Run after: mvn -q -DskipTests package
rem Not yet proved on a Windows computer: see installer\README.md.
setlocal DisableDelayedExpansion

rem --- parameters ---
if not defined JDK set "JDK=%JAVA_HOME%"
for %%I in ("%~dp0..\..") do set "SOURCE=%%~fI"
if not defined DIST set "DIST=%SOURCE%\target\dist"
if not defined OUT set "OUT=%SOURCE%\target\portable"
set MAX_BYTES=146800640

rem --- checks ---
if not exist "%JDK%\bin\jlink.exe" goto no_jdk
if not exist "%DIST%\bin\rembuk.cmd" goto no_dist
for %%I in ("%DIST%\lib\rembuk-*.jar") do set "NAME=%%~nI-windows-x64"
set "FOLDER=%OUT%\%NAME%"
set /p MODULES=<"%SOURCE%\installer\common\modules.txt"

rem --- the application, without what only Linux needs ---
if exist "%FOLDER%" rmdir /s /q "%FOLDER%"
if exist "%FOLDER%.zip" del "%FOLDER%.zip"
xcopy "%DIST%" "%FOLDER%" /e /i /q >nul || exit /b 1
rmdir /s /q "%FOLDER%\lib\fx-linux"
del "%FOLDER%\bin\rembuk"
rem a trial run from there keeps its own things beside the application
for %%D in (pengaturan log ruang-kerja) do if exist "%FOLDER%\%%D" rmdir /s /q "%FOLDER%\%%D"

rem --- a Java of its own ---
"%JDK%\bin\jlink.exe" --add-modules %MODULES% --include-locales=id,en --strip-java-debug-attributes --no-header-files --no-man-pages --output "%FOLDER%\runtime" || exit /b 1
"%FOLDER%\runtime\bin\java.exe" -Xshare:dump -XX:+UseSerialGC >nul

rem --- one file ---
"%JDK%\bin\java.exe" "%SOURCE%\installer\common\Zip.java" "%FOLDER%" "%FOLDER%.zip" || exit /b 1
for %%I in ("%FOLDER%.zip") do if %%~zI GTR %MAX_BYTES% goto too_big
echo %FOLDER%.zip
exit /b 0

:no_jdk
echo No jlink: set JDK to the folder of a JDK 17 or newer for Windows. 1>&2
exit /b 2
:no_dist
echo No %DIST%: run mvn -q -DskipTests package first. 1>&2
exit /b 2
:too_big
echo %FOLDER%.zip is larger than %MAX_BYTES% bytes. 1>&2
exit /b 1
