@echo off
setlocal
rem Starts Guidepost on JAVA_HOME or on the Java of the PATH, which must be 21 or newer.
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /i "version"') do set "version=%%~v"
for /f "delims=." %%m in ("%version%") do set "major=%%m"
if "%major%"=="" goto missing
if %major% LSS 21 goto missing
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %GUIDEPOST_OPTS% -cp "%home%\lib\*" dev.guidepost.cli.Main %*
exit /b %ERRORLEVEL%
:missing
echo error: Guidepost needs Java 21 or newer; install one or set JAVA_HOME 1>&2
exit /b 2
