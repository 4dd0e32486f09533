package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.errors.Refusal;
import io.github.fluentsupportkit.server.errors.Refusals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;

/**
 * The text fields of a multipart form; files are passed over, as no documented route takes any.
 *
 * @param contentType with the boundary of the parts
 */
record MultipartForm(String contentType, byte[] body) {

  private static final int MOST_PARTS = 1000;
  private static final int LARGEST_PART_HEADER = 8 * 1024;

  /** The fields in order. A form that breaks off says nothing, as in PHP. */
  List<Pair> fields(Refusals refusals) {
    try {
      return read(refusals.tooLarge());
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<Pair> read(Refusal tooMany) throws IOException {
    FileUpload upload = new FileUpload();
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    upload.setPartHeaderSizeMax(LARGEST_PART_HEADER);
    List<Pair> fields = new ArrayList<>();
    int parts = 0;
    for (FileItemIterator items = upload.getItemIterator(new Bytes()); items.hasNext(); ) {
      if (++parts > MOST_PARTS) {
        throw tooMany;
      }
      FileItemStream item = items.next();
      String value = new String(item.openStream().readAllBytes(), StandardCharsets.UTF_8);
      if (item.isFormField()) {
        fields.add(new Pair(item.getFieldName(), value));
      }
    }
    return fields;
  }

  /** The form as the parser wants it. */
  private final class Bytes implements UploadContext {

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public long contentLength() {
      return body.length;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(body);
    }
  }
}
