package io.github.fluentsupportkit.server.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is. */
final class DatabaseOptions {

  private static final String PASSWORD_VARIABLE = "HELP_DESK_DATABASE_PASSWORD";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String USUAL_FOLDER = "help-desk-data";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with the embedded database (default: " + USUAL_FOLDER + ").")
  private @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL database instead, such as jdbc:postgresql://db.example.com/help_desk.")
  private @Nullable String database;

  @Option(names = "--database-user", paramLabel = "USER", description = "Its user.")
  private @Nullable String user;

  @Option(
      names = "--database-password-file",
      paramLabel = "FILE",
      description =
          "File with the user's password; without, it is taken from the environment variable "
              + PASSWORD_VARIABLE + ".")
  private @Nullable Path passwordFile;

  /** The database; an embedded one is made if it is not there yet. */
  Database orNew() {
    if (database != null) {
      return postgresql(database);
    }
    Database embedded = embedded();
    if (!Files.isDirectory(folder())) {
      create(folder());
    }
    return embedded;
  }

  /** Keeps other servers from an embedded database; any number of them may work on PostgreSQL. */
  ServingClaim claim() {
    return database == null ? ServingClaim.on(folder()) : ServingClaim.none();
  }

  /** The database, in which a help desk has to be. */
  Database existing() {
    Database existing = database == null ? embedded() : postgresql(database);
    boolean holdsOne =
        database == null ? Files.exists(EmbeddedDatabase.file(folder())) : existing.holdsHelpDesk();
    if (!holdsOne) {
      String option = database == null ? "--data" : "--database";
      throw new CommandFailure(
          ExitCode.NO_DATABASE,
          "There is no help desk in " + existing.shown() + " yet; serve " + option + " "
              + existing.shown() + " makes one");
    }
    return existing;
  }

  private Path folder() {
    return data == null ? Path.of(USUAL_FOLDER) : data;
  }

  private Database embedded() {
    if (user != null || passwordFile != null) {
      throw CommandFailure.usage("--database-user and --database-password-file go with --database");
    }
    Path folder = folder();
    if (folder.toString().contains(";")) {
      throw CommandFailure.usage("--data cannot have a semicolon in its name");
    }
    return new Database(EmbeddedDatabase.in(folder), EmbeddedDatabase.USER, "", folder.toString());
  }

  private Database postgresql(String url) {
    if (data != null) {
      throw CommandFailure.usage(
          "--data is for the embedded database, and --database for PostgreSQL; give one of them");
    }
    if (!url.startsWith(POSTGRESQL)) {
      throw CommandFailure.usage(
          "--database has to begin with " + POSTGRESQL + "//, as it has to be PostgreSQL's");
    }
    if (url.contains("password=") || url.contains("@")) {
      throw CommandFailure.usage("--database must not hold a password, which others on this machine"
          + " could see; use --database-password-file or " + PASSWORD_VARIABLE);
    }
    return new Database(
        url,
        user == null ? System.getProperty("user.name") : user,
        password(),
        url.split("[?]")[0]);
  }

  private String password() {
    if (passwordFile == null) {
      String password = System.getenv(PASSWORD_VARIABLE);
      return password == null ? "" : password;
    }
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw CommandFailure.usage("--database-password-file " + passwordFile + " cannot be read");
    }
  }

  /** For the owner only, because it will hold what customers wrote. */
  private static void create(Path folder) {
    try {
      boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NO_DATABASE,
          "The folder " + folder
              + (Files.exists(folder)
                  ? " is none: there is a file of this name"
                  : " is not there and cannot be made"));
    }
  }
}
