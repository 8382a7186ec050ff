namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>What is left of the bytes a whole workbook may unpack to.</summary>
internal sealed class InflationBudget
{
    private long _left = Limits.InflatedBytes;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new RefusedException("Tệp bung ra hơn 200 MB, không phải là một phiếu bình thường.", Remedies.UseTheForm);
        }
    }
}

/// <summary>Counts and sums the bytes of one part while they are inflated. What the ZIP's own headers claim is not believed.</summary>
internal sealed class CheckedStream(Stream inflated, InflationBudget budget, long limit, string part) : Stream
{
    /// <summary>The checksum of what has been read.</summary>
    public uint Crc { get; private set; }

    /// <summary>How many bytes have been read.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inflated.Read(buffer);
        budget.Spend(read);
        Count += read;
        if (Count > limit)
        {
            throw new RefusedException($"Thành phần {part} của tệp lớn bất thường (hơn {limit / 1024 / 1024} MB).", Remedies.UseTheForm);
        }

        Crc = Crc32.Append(Crc, buffer[..read]);
        return read;
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
