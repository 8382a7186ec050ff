namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Reads one part out of a stranger's archive; bytes at which the library fails refuse the file, see <see cref="Unpacking"/>.</summary>
internal sealed class UnpackedStream(Stream inflated) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inflated.Read(buffer);
        }
        catch (Exception error) when (Unpacking.Refusal(error) is not null)
        {
            throw Unpacking.Refusal(error)!;
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inflated.Dispose();
        base.Dispose(disposing);
    }
}
