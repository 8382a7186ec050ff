namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Counts and sums the bytes of one part while they are inflated. What the ZIP's own headers claim is not believed.</summary>
internal sealed class CheckedStream(Stream inflated, InflationBudget budget, Limits limits, bool isXml, string part) : ForwardStream(inflated)
{
    private readonly long _limit = isXml ? limits.XmlPartBytes : limits.InflatedBytes;
    private int _sinceTag;

    /// <summary>The checksum of what has been read.</summary>
    public uint Crc { get; private set; }

    /// <summary>How many bytes have been read.</summary>
    public long Count { get; private set; }

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        budget.Spend(read);
        Count += read;
        if (Count > _limit)
        {
            throw new RefusedFileException(GateProblems.PartTooBig(part, Limits.Shown(_limit)));
        }

        if (isXml)
        {
            CheckXml(buffer[..read]);
        }

        Crc = Crc32.Append(Crc, buffer[..read]);
        return read;
    }

    // An XML reader holds a whole tag at once, so one tag of a million attributes would cost half a gigabyte. The sign < stands in no attribute,
    // and the byte zero in no UTF-8, so both are seen without understanding the XML.
    private void CheckXml(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOf((byte)'<');
        if (_sinceTag + (first < 0 ? bytes.Length : first) > Limits.TagBytes)
        {
            throw new RefusedFileException(GateProblems.TagTooLong(part));
        }

        if (bytes.Contains((byte)0))
        {
            throw new RefusedFileException(GateProblems.NotUtf8(part));
        }

        _sinceTag = first < 0 ? _sinceTag + bytes.Length : bytes.Length - bytes.LastIndexOf((byte)'<');
    }
}
