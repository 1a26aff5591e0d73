; Inno Setup script. Written from its documentation; not built here: there is no Windows.
; README.md beside it says how the folder is made that it packs, and how it is called.
; The version; written beside the folder when that is made.
#include "..\..\build\package\version.iss"
#define Name "Ticket Stopwatch"
#define AppUserModelID "io.github.ticket-stopwatch"

[Setup]
AppId={{6A4C0A0E-5F37-4D0B-9C55-3B1C1A8E7F21}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Ticket Stopwatch developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
; Nobody has to ask an administrator: it is installed for the user who runs this, unless told otherwise.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=ticket-stopwatch-{#Version}-setup
SetupIconFile=..\..\build\package\art\ticket-stopwatch.ico
UninstallDisplayIcon={app}\ticket-stopwatch-tray.exe
Compression=lzma2/max
SolidCompression=yes
; A running program is asked to end, in good order; its stopwatches go on, as their start is on disk.
CloseApplications=yes
RestartApplications=yes

[Files]
Source: "..\..\build\package\frozen\ticket-stopwatch\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\build\package\art\ticket-stopwatch.png"; DestDir: "{app}"; Flags: ignoreversion

[InstallDelete]
; What an earlier version had and this one has not, must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
; Windows shows notifications of a program only under a shortcut in the start menu that bears its id.
Name: "{group}\{#Name}"; Filename: "{app}\ticket-stopwatch-tray.exe"; AppUserModelID: "{#AppUserModelID}"

[Registry]
; Links. The program writes the same class itself where no installer did; both name HKCU or HKLM by HKA.
Root: HKA; Subkey: "Software\Classes\ticket-stopwatch"; ValueType: string; ValueData: "URL:{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ticket-stopwatch"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\ticket-stopwatch\shell\open\command"; ValueType: string; ValueData: """{app}\ticket-stopwatch-tray.exe"" open ""%1"""
; Who shows a notification: its name and its icon.
Root: HKA; Subkey: "Software\Classes\AppUserModelId\{#AppUserModelID}"; ValueType: string; ValueName: "DisplayName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AppUserModelId\{#AppUserModelID}"; ValueType: string; ValueName: "IconUri"; ValueData: "{app}\ticket-stopwatch.png"
; Starting at sign-in is the user's choice: the program writes the Run key, and this takes it away with the program.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#Name}"; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\ticket-stopwatch-tray.exe"; Description: "Start {#Name}"; Flags: nowait postinstall skipifsilent
