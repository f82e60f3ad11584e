using OrchardCore.Data.Migration;
using Sapling.Media.Moves;
using Sapling.Media.Usage;
using YesSql.Sql;

namespace Sapling.Media.Library;

/// <summary>The tables of the library's index, of where its files are used, and of where they were.</summary>
internal sealed class LibraryMigrations : DataMigration
{
    private const int HashLength = 64;
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LibraryFileIndex>(table => table
            .Column<string>(nameof(LibraryFileIndex.Path), c => c.WithLength(LibraryFileIndex.PathLength))
            .Column<string>(nameof(LibraryFileIndex.Folder), c => c.WithLength(LibraryFileIndex.PathLength))
            .Column<string>(nameof(LibraryFileIndex.Name), c => c.WithLength(255))
            .Column<string>(nameof(LibraryFileIndex.SearchText), c => c.Unlimited())
            .Column<string>(nameof(LibraryFileIndex.Kind), c => c.WithLength(16))
            .Column<long>(nameof(LibraryFileIndex.Size))
            .Column<DateTime>(nameof(LibraryFileIndex.ModifiedUtc))
            .Column<string>(nameof(LibraryFileIndex.Hash), c => c.WithLength(HashLength))
            .Column<int>(nameof(LibraryFileIndex.Width))
            .Column<int>(nameof(LibraryFileIndex.Height))
            .Column<string>(nameof(LibraryFileIndex.Alt), c => c.Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<LibraryFileIndex>(table =>
        {
            table.CreateIndex("IDX_LibraryFile_Path", nameof(LibraryFileIndex.Path));
            table.CreateIndex("IDX_LibraryFile_Hash", nameof(LibraryFileIndex.Hash));
            table.CreateIndex("IDX_LibraryFile_FolderModified", nameof(LibraryFileIndex.Folder), nameof(LibraryFileIndex.ModifiedUtc), "DocumentId");
            table.CreateIndex("IDX_LibraryFile_FolderName", nameof(LibraryFileIndex.Folder), nameof(LibraryFileIndex.Name), "DocumentId");
            table.CreateIndex("IDX_LibraryFile_FolderSize", nameof(LibraryFileIndex.Folder), nameof(LibraryFileIndex.Size), "DocumentId");
        });

        await SchemaBuilder.CreateMapIndexTableAsync<LibraryFolderIndex>(table => table
            .Column<string>(nameof(LibraryFolderIndex.Path), c => c.WithLength(LibraryFileIndex.PathLength))
            .Column<string>(nameof(LibraryFolderIndex.Parent), c => c.WithLength(LibraryFileIndex.PathLength))
            .Column<long>(nameof(LibraryFolderIndex.Stamp)));
        await SchemaBuilder.AlterIndexTableAsync<LibraryFolderIndex>(table =>
        {
            table.CreateIndex("IDX_LibraryFolder_Path", nameof(LibraryFolderIndex.Path));
            table.CreateIndex("IDX_LibraryFolder_Parent", nameof(LibraryFolderIndex.Parent), nameof(LibraryFolderIndex.Path));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<MediaUsageIndex>(table => table
            .Column<string>(nameof(MediaUsageIndex.Path), c => c.WithLength(LibraryFileIndex.PathLength))
            .Column<string>(nameof(MediaUsageIndex.ContentItemId), c => c.WithLength(IdLength))
            .Column<bool>(nameof(MediaUsageIndex.Published))
            .Column<bool>(nameof(MediaUsageIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<MediaUsageIndex>(table =>
        {
            table.CreateIndex("IDX_MediaUsage_Path", nameof(MediaUsageIndex.Path), nameof(MediaUsageIndex.ContentItemId));
            table.CreateIndex("IDX_MediaUsage_DocumentId", "DocumentId");
        });

        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MovedFileIndex>(table => table
            .Column<string>(nameof(MovedFileIndex.OldPath), c => c.WithLength(LibraryFileIndex.PathLength))
            .Column<string>(nameof(MovedFileIndex.NewPath), c => c.WithLength(LibraryFileIndex.PathLength)));
        await SchemaBuilder.AlterIndexTableAsync<MovedFileIndex>(table =>
        {
            table.CreateIndex("IDX_MovedFile_OldPath", nameof(MovedFileIndex.OldPath));
            table.CreateIndex("IDX_MovedFile_NewPath", nameof(MovedFileIndex.NewPath));
            table.CreateIndex("IDX_MovedFile_DocumentId", "DocumentId");
        });
        await SchemaBuilder.AlterIndexTableAsync<LibraryFileIndex>(table =>
        {
            table.AddColumn<double>(nameof(LibraryFileIndex.FocusX), c => c.Nullable());
            table.AddColumn<double>(nameof(LibraryFileIndex.FocusY), c => c.Nullable());
        });

        return 2;
    }

    /// <summary>The root lists the files of all folders, in each order.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<LibraryFileIndex>(table =>
        {
            table.CreateIndex("IDX_LibraryFile_Modified", nameof(LibraryFileIndex.ModifiedUtc), "DocumentId");
            table.CreateIndex("IDX_LibraryFile_Name", nameof(LibraryFileIndex.Name), "DocumentId");
            table.CreateIndex("IDX_LibraryFile_Size", nameof(LibraryFileIndex.Size), "DocumentId");
        });

        return 3;
    }
}
