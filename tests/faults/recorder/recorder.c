/*
 * Preloaded into a process: writes down every change it makes to files under KOMPAK_RECORDED, in order, into KOMPAK_RECORD,
 * with what it prints among them; and makes chosen writes or flushes fail. It knows neither SQLite nor the app.
 *
 * A record is a line "KIND NAMELENGTH OFFSET DATALENGTH\n", then the name, then the data. Kinds: C opened for creation,
 * W data written at OFFSET, T cut or grown to OFFSET, S file flushed, D folder flushed, U unlinked, M renamed (the name is
 * "from\nto"), K folder made, A text printed.
 *
 * KOMPAK_FAULT names a file of five 32-bit numbers that the process may change as it goes: which calls (0 none, 1 writes,
 * 2 flushes), the first to fail, how many fail, with which errno (0: the process is killed instead), and, counted here, how many there were.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })

enum { WRITES = 1, FLUSHES = 2 };
struct fault { int32_t calls, first, times, error, seen; };

static const char *folder;
static size_t folder_length;
static int record = -1;
static volatile struct fault *fault;
static struct { char *name; dev_t device; ino_t inode; } files[FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void start(void) {
  const char *path;
  folder = getenv("KOMPAK_RECORDED");
  folder_length = folder ? strlen(folder) : 0;
  if ((path = getenv("KOMPAK_RECORD"))) record = REAL(open64)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if ((path = getenv("KOMPAK_FAULT"))) {
    int fd = REAL(open64)(path, O_RDWR | O_CLOEXEC);
    void *at = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *fault, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (at == MAP_FAILED) abort();
    fault = at;
  }
}

static void put(const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    ssize_t done = REAL(write)(record, from, length);
    if (done <= 0) abort();
    from += done;
    length -= (size_t)done;
  }
}

static void note(char kind, const char *name, long long offset, const void *data, size_t length) {
  char head[80];
  if (record < 0) return;
  pthread_mutex_lock(&lock);
  put(head, (size_t)snprintf(head, sizeof head, "%c %zu %lld %zu\n", kind, strlen(name), offset, length));
  put(name, strlen(name));
  put(data, length);
  pthread_mutex_unlock(&lock);
}

static int watched(const char *path) { return folder_length > 0 && path && !strncmp(path, folder, folder_length); }

/* Not every close can be seen (libuv makes its own way to the kernel): a number counts only while it stands for the same file. */
static const char *name_of(int fd) {
  struct stat now;
  if (fd < 0 || fd >= FILES || !files[fd].name) return NULL;
  int known = errno;
  int same = !fstat(fd, &now) && now.st_dev == files[fd].device && now.st_ino == files[fd].inode;
  errno = known;
  return same ? files[fd].name : NULL;
}

/* True, with errno set, when this call has been chosen to fail. */
static int fails(int fd, int32_t calls) {
  if (!fault || !name_of(fd) || fault->calls != calls) return 0;
  int32_t n = __sync_add_and_fetch(&fault->seen, 1);
  if (n < fault->first || n - fault->first >= fault->times) return 0;
  if (fault->error == 0) kill(getpid(), SIGKILL);
  errno = fault->error;
  return 1;
}

static int opened(int fd, const char *path, int flags) {
  struct stat now;
  if (fd < 0 || fd >= FILES || !watched(path) || fstat(fd, &now)) return fd;
  free(files[fd].name);
  files[fd].name = strdup(path);
  files[fd].device = now.st_dev;
  files[fd].inode = now.st_ino;
  if (flags & O_CREAT) note('C', path, 0, "", 0);
  if (flags & O_TRUNC) note('T', path, 0, "", 0);
  return fd;
}

#define OPEN(call) int call(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    return opened(REAL(call)(path, flags, mode), path, flags); }
OPEN(open)
OPEN(open64)

static ssize_t wrote(int fd, const void *data, ssize_t done, long long offset) {
  if (done > 0 && name_of(fd)) note('W', files[fd].name, offset, data, (size_t)done);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  return fails(fd, WRITES) ? -1 : wrote(fd, data, REAL(pwrite)(fd, data, length, offset), offset);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  return fails(fd, WRITES) ? -1 : wrote(fd, data, REAL(pwrite64)(fd, data, length, offset), offset);
}
ssize_t write(int fd, const void *data, size_t length) {
  if (!name_of(fd)) {
    ssize_t done = REAL(write)(fd, data, length);
    if (fd == 1 && done > 0) note('A', "", 0, data, (size_t)done);
    return done;
  }
  if (fails(fd, WRITES)) return -1;
  off64_t offset = lseek64(fd, 0, SEEK_CUR);
  return wrote(fd, data, REAL(write)(fd, data, length), offset);
}

/* Ways to write that nothing here uses: should that change, the record would lack them, so it ends. */
#define UNRECORDED(call, parameters, arguments) ssize_t call parameters { if (name_of(fd)) abort(); return REAL(call) arguments; }
UNRECORDED(writev, (int fd, const struct iovec *parts, int count), (fd, parts, count))
UNRECORDED(pwritev, (int fd, const struct iovec *parts, int count, off_t offset), (fd, parts, count, offset))
UNRECORDED(pwritev64, (int fd, const struct iovec *parts, int count, off64_t offset), (fd, parts, count, offset))

#define CUT(call, type) int call(int fd, type length) { \
    if (fails(fd, WRITES)) return -1; \
    int result = REAL(call)(fd, length); \
    if (!result && name_of(fd)) note('T', files[fd].name, length, "", 0); \
    return result; }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

#define FLUSH(call) int call(int fd) { \
    struct stat about; \
    if (fails(fd, FLUSHES)) return -1; \
    int result = REAL(call)(fd); \
    if (!result && name_of(fd)) note(!fstat(fd, &about) && S_ISDIR(about.st_mode) ? 'D' : 'S', files[fd].name, 0, "", 0); \
    return result; }
FLUSH(fsync)
FLUSH(fdatasync)

int unlink(const char *path) {
  int result = REAL(unlink)(path);
  if (!result && watched(path)) note('U', path, 0, "", 0);
  return result;
}
int rename(const char *from, const char *to) {
  int result = REAL(rename)(from, to);
  if (!result && watched(from)) {
    char both[8192];
    snprintf(both, sizeof both, "%s\n%s", from, to);
    note('M', both, 0, "", 0);
  }
  return result;
}
int mkdir(const char *path, mode_t mode) {
  int result = REAL(mkdir)(path, mode);
  if (!result && watched(path)) note('K', path, 0, "", 0);
  return result;
}
