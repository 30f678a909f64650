/* hhh-desktop.exe and hhh.exe: load the Python beside them into this very process, so that task bar, task manager and
   firewall show our name, and run one module of ours. Isolated (-I): no environment variable, no current folder and no
   user folder can slip other code in. HHH_MODULE and HHH_WINDOW are set by the build. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768
#define MUTEX L"Local\\HerHisHairDesktop" /* the installer asks for it: is the program open? */

typedef int (*py_main)(int, wchar_t **);

static int fail(const wchar_t *nl, const wchar_t *en) {
#ifdef HHH_WINDOW
    wchar_t both[1024];
    _snwprintf(both, 1023, L"%ls\n\n%ls", nl, en);
    both[1023] = 0;
    MessageBoxW(NULL, both, L"Her His Hair", MB_ICONERROR | MB_SETFOREGROUND);
#else
    fwprintf(stderr, L"%ls\n%ls\n", nl, en);
#endif
    return 70;
}

static int start(int count, wchar_t **given) {
    static wchar_t folder[LONGEST], library[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *end = length && length < LONGEST ? wcsrchr(folder, L'\\') : NULL;
    if (!end || end - folder > LONGEST - 64)
        return fail(L"De map van het programma is niet te vinden.", L"The program's folder cannot be found.");
    *end = 0;
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS); /* never a DLL from wherever one happens to stand */
    wcscpy(library, folder);
    wcscat(library, L"\\runtime\\" HHH_PYTHON);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    py_main run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run)
        return fail(L"Er ontbreken bestanden van het programma. Installeer Her His Hair opnieuw; uw klanten blijven staan.",
                    L"Files of the program are missing. Install Her His Hair again; your clients' data stay.");
    wchar_t **words = calloc(count + 8, sizeof *words);
    if (!words) return 70;
    int n = 0;
    words[n++] = given[0];
    words[n++] = L"-I";
    words[n++] = L"-X";
    words[n++] = L"utf8";
    words[n++] = L"-m";
#ifndef HHH_WINDOW
    if (count == 2 && !wcscmp(given[1], L"--prepare")) { /* the setup, once: compiles all, so that every start is quick */
        static wchar_t code[LONGEST];
        wcscpy(code, folder);
        wcscat(code, L"\\runtime\\lib");
        words[n++] = L"compileall";
        words[n++] = L"-q";
        words[n++] = code;
        return run(n, words);
    }
#endif
    words[n++] = HHH_MODULE;
    for (int i = 1; i < count; i++) words[n++] = given[i];
    return run(n, words);
}

#ifdef HHH_WINDOW
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show) {
    (void)self; (void)before; (void)line; (void)show;
    HANDLE open = CreateMutexW(NULL, FALSE, MUTEX); /* held until the process ends */
    int status = start(__argc, __wargv);
    if (open) CloseHandle(open);
    return status;
}
#else
int wmain(int count, wchar_t **given) { return start(count, given); }
#endif
