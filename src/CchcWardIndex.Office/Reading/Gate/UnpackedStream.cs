namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Reads one part out of a stranger's archive; bytes at which the library fails refuse the file, see <see cref="Unpacking"/>.</summary>
internal sealed class UnpackedStream(Stream inflated) : ForwardStream(inflated)
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Inner.Read(buffer);
        }
        catch (Exception error) when (Unpacking.Refusal(error) is not null)
        {
            throw Unpacking.Refusal(error)!;
        }
    }
}
