/*
 * A power cut for one folder: preloaded into a browser, it keeps beside POWERCUT_ROOT a shadow folder, POWERCUT_SHADOW,
 * that holds only what was made safe by fsync or fdatasync. Renames and removals count at once, as on a journalling
 * file system; a file that was renamed without having been made safe is empty afterwards.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int shadow_of(const char *path, char *out) {
  const char *root = getenv("POWERCUT_ROOT"), *shadow = getenv("POWERCUT_SHADOW");
  size_t length = root ? strlen(root) : 0;
  if (!root || !shadow || strncmp(path, root, length) != 0 || path[length] != '/') return 0;
  return snprintf(out, PATH_MAX, "%s%s", shadow, path + length) < PATH_MAX;
}

static int shadow_at(int dir, const char *path, char *out) {
  char full[PATH_MAX], link[64], folder[PATH_MAX];
  if (path[0] == '/') return shadow_of(path, out);
  snprintf(link, sizeof link, dir == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", dir);
  ssize_t n = readlink(link, folder, sizeof folder - 1);
  if (n < 0) return 0;
  folder[n] = 0;
  if (snprintf(full, sizeof full, "%s/%s", folder, path) >= (int)sizeof full) return 0;
  return shadow_of(full, out);
}

static void make_folders(char *path) {
  for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
    *slash = 0;
    mkdir(path, 0700);
    *slash = '/';
  }
}

/* Copies the file to the shadow, under a name of its own first, so that a kill leaves the old one or the new one. */
static void keep(int fd) {
  char link[64], path[PATH_MAX], shadow[PATH_MAX], draft[PATH_MAX + 32], buffer[1 << 16];
  struct stat info;
  int saved = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) goto out;
  path[n] = 0;
  if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || !shadow_of(path, shadow)) goto out;
  snprintf(draft, sizeof draft, "%s.draft%ld", shadow, (long)syscall(SYS_gettid));
  make_folders(shadow);
  int from = open(path, O_RDONLY | O_CLOEXEC), to = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (from >= 0 && to >= 0) {
    while ((n = read(from, buffer, sizeof buffer)) > 0)
      if (write(to, buffer, n) != n) break;
    if (n == 0) syscall(SYS_rename, draft, shadow);
  }
  if (from >= 0) close(from);
  if (to >= 0) close(to);
out:
  errno = saved;
}

int fsync(int fd) {
  keep(fd);
  return 0;
}

int fdatasync(int fd) {
  keep(fd);
  return 0;
}

static void moved(const char *from, const char *to) {
  int saved = errno;
  char folder[PATH_MAX];
  strcpy(folder, to);
  make_folders(folder);
  if (syscall(SYS_rename, from, to) != 0) {
    int empty = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (empty >= 0) close(empty);
  }
  errno = saved;
}

int renameat2(int olddir, const char *old, int newdir, const char *new, unsigned flags) {
  char from[PATH_MAX], to[PATH_MAX];
  int inside = shadow_at(olddir, old, from) && shadow_at(newdir, new, to);
  int result = syscall(SYS_renameat2, olddir, old, newdir, new, flags);
  if (result == 0 && inside) moved(from, to);
  return result;
}

int renameat(int olddir, const char *old, int newdir, const char *new) {
  return renameat2(olddir, old, newdir, new, 0);
}

int rename(const char *old, const char *new) {
  return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0);
}

int unlinkat(int dir, const char *path, int flags) {
  char shadow[PATH_MAX];
  int inside = shadow_at(dir, path, shadow);
  int result = syscall(SYS_unlinkat, dir, path, flags);
  if (result == 0 && inside) {
    int saved = errno;
    syscall(SYS_unlinkat, AT_FDCWD, shadow, flags);
    errno = saved;
  }
  return result;
}

int unlink(const char *path) {
  return unlinkat(AT_FDCWD, path, 0);
}
