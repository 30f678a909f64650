; The setup for Windows: makensis -DVERSION=… -DPAYLOAD=… -DFILES=… -DOUTFILE=… setup.nsi (packaging/build.py windows calls it).
; FILES is an include with two macros made from the payload: what to put down, and what exactly to take away again.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave on

!define APP "Her His Hair"
!define ID "HerHisHairDesktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define MUTEX "Local\${ID}"
!define OLDEST_BUILD 18362 ; Windows 10 1903, the first with the icu.dll that Qt asks for

!ifdef SIGN
!uninstfinalize '"${SIGN}" "%1"' = 0
!finalize '"${SIGN}" "%1"' = 0
!endif

Name "${APP}"
OutFile "${OUTFILE}"
BrandingText "${APP} ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS all
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1043 "ProductName" "Her His Hair Desktop"
VIAddVersionKey /LANG=1043 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1043 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1043 "FileDescription" "${APP} ${VERSION}"
VIAddVersionKey /LANG=1043 "CompanyName" "Her His Hair"
VIAddVersionKey /LANG=1043 "LegalCopyright" "Her His Hair"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${ID}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include "${FILES}"

!define MUI_ICON "${PAYLOAD}/hhh-desktop.ico"
!define MUI_UNICON "${PAYLOAD}/hhh-desktop.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\hhh-desktop.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(START_NOW)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAY)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString WELCOME ${LANG_DUTCH} "Dit zet ${APP} ${VERSION} op deze pc.$\r$\n$\r$\nStaat er al een oudere versie op? Dan komt deze ervoor in de plaats. De gegevens van uw klanten blijven staan."
LangString WELCOME ${LANG_ENGLISH} "This puts ${APP} ${VERSION} on this PC.$\r$\n$\r$\nIs there an older version already? This one takes its place. Your clients' data stay."
LangString START_NOW ${LANG_DUTCH} "${APP} nu starten"
LangString START_NOW ${LANG_ENGLISH} "Start ${APP} now"
LangString TOO_OLD ${LANG_DUTCH} "Deze Windows is te oud. Nodig is Windows 10 (versie 1903) of nieuwer, 64-bits."
LangString TOO_OLD ${LANG_ENGLISH} "This Windows is too old. Windows 10 (version 1903) or newer is needed, 64-bit."
LangString STILL_OPEN ${LANG_DUTCH} "${APP} is nog open.$\r$\n$\r$\nMaak af waar u mee bezig bent en sluit het programma. Kies dan Opnieuw."
LangString STILL_OPEN ${LANG_ENGLISH} "${APP} is still open.$\r$\n$\r$\nFinish what you are doing and close the program. Then choose Retry."
LangString DATA_STAY ${LANG_DUTCH} "Het programma gaat weg. De gegevens van uw klanten blijven staan in $LOCALAPPDATA\${ID}. Wilt u die ook kwijt? Wis dan eerst uw klanten in het programma, en gooi daarna die map weg."
LangString DATA_STAY ${LANG_ENGLISH} "The program goes. Your clients' data stay in $LOCALAPPDATA\${ID}. Do you want to be rid of those too? Erase your clients in the program first, then throw that folder away."
LangString PROGRAM ${LANG_DUTCH} "Het programma"
LangString PROGRAM ${LANG_ENGLISH} "The program"
LangString DESKTOP_ICON ${LANG_DUTCH} "Pictogram op het bureaublad"
LangString DESKTOP_ICON ${LANG_ENGLISH} "Icon on the desktop"
LangString AT_SIGN_IN ${LANG_DUTCH} "Openen als u zich aanmeldt bij Windows"
LangString AT_SIGN_IN ${LANG_ENGLISH} "Open when you sign in to Windows"
LangString PREPARING ${LANG_DUTCH} "Het programma wordt klaargezet…"
LangString PREPARING ${LANG_ENGLISH} "Getting the program ready…"

; Asks, and never kills: whoever has a client half typed finishes first. Silent: refused with exit code 5.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
  again:
    System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p.r0'
    ${If} $0 P<> 0
      System::Call 'kernel32::CloseHandle(p r0)'
      ${If} ${Silent}
        SetErrorLevel 5
        Quit
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" IDRETRY again
      SetErrorLevel 5
      Quit
    ${EndIf}
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "!$(PROGRAM)" SEC_PROGRAM
  SectionIn RO
  Call WaitUntilClosed
  ; An older version takes itself away first, file by file: two versions are never mixed.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    CopyFiles /SILENT "$INSTDIR\uninstall.exe" "$PLUGINSDIR\older.exe"
    ExecWait '"$PLUGINSDIR\older.exe" /$MultiUser.InstallMode /S /KEEP=1 _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe" ; before the files: what is put down half can be taken away
  !insertmacro PUT_FILES
  DetailPrint "$(PREPARING)"
  nsExec::Exec '"$INSTDIR\hhh.exe" --prepare'
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\hhh-desktop.exe" "" "$INSTDIR\hhh-desktop.ico"
  WriteRegStr SHCTX "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Her His Hair"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hhh-desktop.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section /o "$(DESKTOP_ICON)" SEC_DESKTOP
  CreateShortCut "$DESKTOP\${APP}.lnk" "$INSTDIR\hhh-desktop.exe" "" "$INSTDIR\hhh-desktop.ico"
SectionEnd

Section /o "$(AT_SIGN_IN)" SEC_SIGN_IN
  WriteRegStr SHCTX "${RUN}" "${ID}" '"$INSTDIR\hhh-desktop.exe"'
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  ${GetParameters} $0
  ${GetOptions} $0 "/KEEP=" $1
  !insertmacro TAKE_FILES
  ${If} $1 != 1 ; what a newer version finds, it keeps: icon and start at sign-in were somebody's choice
    Delete "$SMPROGRAMS\${APP}.lnk"
    Delete "$DESKTOP\${APP}.lnk"
    DeleteRegValue SHCTX "${RUN}" "${ID}"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey SHCTX "Software\${ID}"
    Delete "$INSTDIR\uninstall.exe"
  ${EndIf}
  RMDir "$INSTDIR" ; only when nothing is left in it: what somebody put there stays, and so do the clients' data
SectionEnd
