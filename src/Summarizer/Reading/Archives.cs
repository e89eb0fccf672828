using System.IO.Compression;
using System.Text;

namespace Summarizer.Reading;

/// <summary>The files in a zip archive, named <c>archive.zip/file.txt</c>. Archives within archives are not opened.</summary>
internal static class Archives
{
    private const int MostEntries = 2000;

    /// <summary>The archive's readable files, or the file itself where it is no archive.</summary>
    /// <exception cref="ReadException">The archive is broken, or holds nothing to read.</exception>
    public static IEnumerable<string> Expand(string path)
    {
        if (!Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase)) return [path];
        try
        {
            using ZipArchive archive = Open(File.OpenRead(path));
            if (archive.Entries.Count > MostEntries) throw ReadException.TooManyEntries(path, MostEntries);
            string[] names = [.. archive.Entries.Select(NameOf)
                .Where(n => InputFiles.Extensions.Contains(Path.GetExtension(n), StringComparer.OrdinalIgnoreCase) && !IsHidden(n))
                .Order(StringComparer.Ordinal).Select(n => $"{path}/{n}")];
            return names.Length > 0 ? names : throw ReadException.NothingInArchive(path);
        }
        catch (InvalidDataException e)
        {
            throw ReadException.Unreadable(path, e);
        }
    }

    /// <summary>The archive and the entry that a name means, or null where it is an ordinary file's.</summary>
    public static (string Archive, string Entry)? Parse(string path)
    {
        for (int slash = path.IndexOf('/', Math.Min(1, path.Length)); slash > 0; slash = path.IndexOf('/', slash + 1))
            if (path.AsSpan(0, slash).EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(path[..slash])) return (path[..slash], path[(slash + 1)..]);
        return null;
    }

    /// <summary>An entry's bytes. What expands beyond the limit is refused while it is read, whatever the archive says of its size.</summary>
    /// <exception cref="ReadException">There is no such entry, or it is too large or broken.</exception>
    public static byte[] Read(string archive, string entry, string name)
    {
        try
        {
            using ZipArchive zip = Open(File.OpenRead(archive));
            ZipArchiveEntry found = zip.Entries.FirstOrDefault(e => NameOf(e) == entry) ?? throw ReadException.NotFound(name, null);
            using Stream stream = found.Open();
            return SourceReader.ReadBytes(stream, name, SourceReader.MostUnfolded);
        }
        catch (InvalidDataException e)
        {
            throw ReadException.Unreadable(name, e);
        }
    }

    // Latin-1 keeps the bytes of names that the archive does not declare to be UTF-8: Windows in Chinese writes GBK.
    private static ZipArchive Open(Stream stream) => new(stream, ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);

    private static string NameOf(ZipArchiveEntry entry)
    {
        string name = entry.FullName.Replace('\\', '/');
        if (name.All(char.IsAscii) || name.Any(c => c > '\u00FF')) return name;
        byte[] bytes = Encoding.Latin1.GetBytes(name);
        return Encodings.FirstUndecodable(Encoding.UTF8, bytes) < 0 ? Encoding.UTF8.GetString(bytes) : Encodings.Named("gb18030").GetString(bytes);
    }

    private static bool IsHidden(string name) => name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name).StartsWith('.');
}
