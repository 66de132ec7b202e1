@echo off
rem Copyright (c) 2026 Ecosystem Studio contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts the command line of Ecosystem Studio with the Java of JAVA_HOME, or else of the PATH.

setlocal
set "ECOSYSTEM_HOME=%~dp0.."
set "ECOSYSTEM_JAVA=java"
if defined JAVA_HOME set "ECOSYSTEM_JAVA=%JAVA_HOME%\bin\java"

set "ECOSYSTEM_VERSION=0"
for /f "tokens=3" %%v in ('""%ECOSYSTEM_JAVA%" -version 2>&1" ^| findstr /i /c:" version "') do set "ECOSYSTEM_VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%ECOSYSTEM_VERSION%") do set "ECOSYSTEM_VERSION=%%m"
if %ECOSYSTEM_VERSION% LSS 21 (
    echo Ecosystem Studio needs Java, version 21 or newer, and found none. 1>&2
    echo Install one of any vendor and set JAVA_HOME to its folder, or put its bin folder on the PATH. 1>&2
    exit /b 2
)

set "ECOSYSTEM_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="lsp" set "ECOSYSTEM_OPTIONS="
"%ECOSYSTEM_JAVA%" %ECOSYSTEM_OPTIONS% -Dguice_bytecode_gen_option=DISABLED -Dguice_custom_class_loading=OFF ^
    "-Decosystemstudio.rules=%ECOSYSTEM_HOME%\docs\rules" ^
    -cp "%ECOSYSTEM_HOME%\lib\*" org.ecosystemstudio.cli.Main %*
exit /b %ERRORLEVEL%
